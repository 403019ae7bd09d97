def chunks(items, n):
    """Cut items into lists of n items; the last may be shorter.

    n is at least 1. items is not changed.
    """
    return [items[start : start + n] for start in range(0, len(items), n)]
