def rotate(items, k):
    """Return a new list, moved k places to the right."""
    return items[-k:] + items[:-k]
