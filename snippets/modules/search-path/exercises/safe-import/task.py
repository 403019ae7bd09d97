def safe_import(name):
    """Return the module, or None where no such module is found."""
    return None
