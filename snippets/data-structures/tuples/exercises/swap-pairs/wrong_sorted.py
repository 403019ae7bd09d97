def swap_pairs(pairs):
    """Return a list of the pairs with their two items exchanged."""
    return [tuple(sorted(pair, reverse=True)) for pair in pairs]
