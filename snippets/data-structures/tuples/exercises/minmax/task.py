def minmax(items):
    """Return the smallest and the largest item as a pair.

    Return (None, None) if there are no items.
    """
    return None  # change this
