import inspect
import sys


def shadows_stdlib(filename):
    name = inspect.getmodulename(filename.lower())
    return name in sys.stdlib_module_names
