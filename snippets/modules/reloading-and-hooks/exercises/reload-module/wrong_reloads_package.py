import importlib
import sys


def reload_module(name):
    if name in sys.modules:
        return importlib.reload(__import__(name))
    return importlib.import_module(name)
