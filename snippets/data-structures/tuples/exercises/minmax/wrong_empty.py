def minmax(items):
    """Return the smallest and the largest item as a pair."""
    if not items:
        return None
    return min(items), max(items)
