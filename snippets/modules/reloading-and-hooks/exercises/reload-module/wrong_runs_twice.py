import importlib


def reload_module(name):
    return importlib.reload(importlib.import_module(name))
