from importlib import import_module
from importlib.util import find_spec


def first_available(*names):
    for name in names:
        if find_spec(name.partition(".")[0]):
            return import_module(name)
    raise ImportError(f"none is installed of: {', '.join(names)}")
