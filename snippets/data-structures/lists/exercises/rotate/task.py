def rotate(items, k):
    """Return a new list, moved k places to the right.

    What falls off at the end comes in at the front. A negative k moves
    to the left.
    """
    return items  # change this
