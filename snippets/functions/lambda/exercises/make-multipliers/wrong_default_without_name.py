def make_multipliers(n):
    """Return n functions; the one at position i multiplies by i."""
    return [lambda value, factor=n - 1: value * factor for i in range(n)]
