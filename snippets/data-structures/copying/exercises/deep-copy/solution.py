def deep_copy(value):
    """Return a copy of nested lists and dictionaries, at any depth.

    All other values are returned as they are. Do not use the module copy.
    """
    if isinstance(value, list):
        return [deep_copy(item) for item in value]
    if isinstance(value, dict):
        return {key: deep_copy(item) for key, item in value.items()}
    return value
