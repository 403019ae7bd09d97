def deep_get(data, path, default=None):
    """Return the value that a dotted path leads to in nested dictionaries."""
    for key in path.split("."):
        data = data.get(key) if isinstance(data, dict) else None
    return data or default
