def make_multipliers(n):
    """Return n functions; the one at position i multiplies by i."""
    functions = []
    for i in range(n):
        functions.append(lambda value: value * i)
    return functions
