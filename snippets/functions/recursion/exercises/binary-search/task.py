def binary_search(items, target, start=0, stop=None):
    """Return a position of target in the sorted list items, or None.

    Look between start and stop, and call yourself with a smaller part. Do
    not slice the list.
    """
    if stop is None:
        stop = len(items)
    return None  # write the rest
