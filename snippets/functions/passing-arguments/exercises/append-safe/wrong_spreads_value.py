def append_safe(items, value):
    """Return a new list of the items, followed by value."""
    result = list(items)
    result.extend(value)
    return result
