def deep_copy(value):
    """Return a copy of nested lists and dictionaries, at any depth."""
    if isinstance(value, list):
        return [deep_copy(item) for item in value]
    return value
