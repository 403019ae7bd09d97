def rotate(a, b, c):
    """Return the three values, moved one place to the left."""
    a, b, c = c, a, b
    return a, b, c
