def binary_search(items, target, start=0, stop=None):
    """Return a position of target in the sorted list items, or None."""
    for place, item in enumerate(items):
        if item == target:
            return place
    return None
