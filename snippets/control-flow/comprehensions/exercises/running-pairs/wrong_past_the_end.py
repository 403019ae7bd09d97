def running_pairs(items):
    """Return a generator of the pairs of neighbours in items."""
    return ((items[i], items[i + 1]) for i in range(len(items)))
