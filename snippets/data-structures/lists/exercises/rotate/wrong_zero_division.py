def rotate(items, k):
    """Return a new list, moved k places to the right."""
    cut = len(items) - k % len(items)
    return items[cut:] + items[:cut]
