def running_pairs(items):
    """Return a generator of the pairs of neighbours in items.

    items has a length and positions, like a list or a text.
    """
    return ((items[i], items[i]) for i in range(len(items)))  # change this
