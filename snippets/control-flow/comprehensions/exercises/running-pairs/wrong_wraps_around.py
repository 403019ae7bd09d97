def running_pairs(items):
    """Return a generator of the pairs of neighbours in items."""
    return ((items[i - 1], items[i]) for i in range(len(items)))
