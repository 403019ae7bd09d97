from importlib import import_module


def safe_import(name):
    """Return the module, or None where no such module is found."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name == name:
            return None
        raise
