from importlib import import_module
from importlib.util import find_spec


def safe_import(name):
    """Return the module, or None where no such module is found."""
    if find_spec(name) is None:
        return None
    return import_module(name)
