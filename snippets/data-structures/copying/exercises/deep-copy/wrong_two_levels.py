def deep_copy(value):
    """Return a copy of nested lists and dictionaries, at any depth."""

    def copied(item):
        return item.copy() if isinstance(item, (list, dict)) else item

    if isinstance(value, list):
        return [copied(item) for item in value]
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    return value
