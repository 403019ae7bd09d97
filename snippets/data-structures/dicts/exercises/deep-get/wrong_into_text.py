def deep_get(data, path, default=None):
    """Return the value that a dotted path leads to in nested dictionaries."""
    for key in path.split("."):
        if key not in data:
            return default
        data = data[key]
    return data
