def deep_copy(value):
    """Return a copy of nested lists and dictionaries, at any depth."""
    if isinstance(value, (list, dict)):
        return value.copy()
    return value
