def deep_copy(value):
    """Return a copy of nested lists and dictionaries, at any depth.

    All other values are returned as they are. Do not use the module copy.
    """
    return value
