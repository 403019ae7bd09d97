def append_safe(items, value):
    """Return a new list of the items, followed by value."""
    return items + [value]
