import importlib


def reload_module(name):
    return importlib.import_module(name)
