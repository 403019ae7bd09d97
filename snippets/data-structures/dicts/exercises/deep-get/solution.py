def deep_get(data, path, default=None):
    """Return the value that a dotted path leads to in nested dictionaries.

    Return default if a part of the path is missing, or if it leads into
    something that is no dictionary.
    """
    for key in path.split("."):
        if not isinstance(data, dict) or key not in data:
            return default
        data = data[key]
    return data
