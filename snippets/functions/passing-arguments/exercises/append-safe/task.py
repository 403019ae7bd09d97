def append_safe(items, value):
    """Return a new list of the items, followed by value.

    items may be any iterable; it is not changed.
    """
    items.append(value)
    return items
