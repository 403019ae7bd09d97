def make_multipliers(n):
    """Return n functions; the one at position i multiplies by i."""
    return [lambda value, i=i: value * i for i in range(n)]
