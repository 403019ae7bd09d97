def swap_pairs(pairs):
    """Return a list of the pairs with their two items exchanged."""
    return [(right, left) for left, right in reversed(pairs)]
