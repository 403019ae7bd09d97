def minmax(items):
    """Return the smallest and the largest item as a pair."""
    if not items:
        return None, None
    return items[0], items[-1]
