import importlib
import sys


def reload_module(name):
    sys.modules.pop(name, None)
    return importlib.import_module(name)
