def rotate(items, k):
    """Return a new list, moved k places to the right.

    What falls off at the end comes in at the front. A negative k moves
    to the left.
    """
    if not items:
        return []
    cut = len(items) - k % len(items)
    return items[cut:] + items[:cut]
