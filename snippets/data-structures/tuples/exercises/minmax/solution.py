def minmax(items):
    """Return the smallest and the largest item as a pair.

    Return (None, None) if there are no items.
    """
    if not items:
        return None, None
    return min(items), max(items)
