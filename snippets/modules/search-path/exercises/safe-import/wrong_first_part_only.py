from importlib import import_module


def safe_import(name):
    """Return the module, or None where no such module is found."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if name.split(".")[0] == error.name.split(".")[0]:
            return None
        raise
