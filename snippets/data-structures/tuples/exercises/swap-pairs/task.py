def swap_pairs(pairs):
    """Return a list of the pairs with their two items exchanged."""
    return [pair for pair in pairs]  # unpack each pair
