def public_names(module):
    """Return the sorted public names of a module."""
    return sorted(dir(module))
