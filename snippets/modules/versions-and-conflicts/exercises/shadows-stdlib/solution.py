import inspect
import sys


def shadows_stdlib(filename):
    return inspect.getmodulename(filename) in sys.stdlib_module_names
