def safe_import(name):
    """Return the module, or None where no such module is found."""
    try:
        return __import__(name)
    except ModuleNotFoundError as error:
        if name.split(".")[0] == (error.name or "").split(".")[0]:
            return None
        raise
