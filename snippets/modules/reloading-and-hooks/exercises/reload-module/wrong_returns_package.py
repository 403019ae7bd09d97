import importlib
import sys


def reload_module(name):
    if name in sys.modules:
        return importlib.reload(sys.modules[name])
    return __import__(name)
