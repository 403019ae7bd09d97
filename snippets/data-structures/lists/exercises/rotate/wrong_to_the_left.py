def rotate(items, k):
    """Return a new list, moved k places to the right."""
    if not items:
        return []
    cut = k % len(items)
    return items[cut:] + items[:cut]
