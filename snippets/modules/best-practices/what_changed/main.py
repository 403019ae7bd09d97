import importlib
import logging
import os
import sys


def state():
    return {
        "search path": list(sys.path),
        "environment": dict(os.environ),
        "log handlers": list(logging.root.handlers),
        "current folder": os.getcwd(),
    }


def changed_by(name):
    before = state()
    importlib.import_module(name)
    after = state()
    return [key for key in before if before[key] != after[key]]


for name in "tariff", "report":
    print(name, changed_by(name))
