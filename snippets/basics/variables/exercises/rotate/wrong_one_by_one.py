def rotate(a, b, c):
    """Return the three values, moved one place to the left."""
    a = b
    b = c
    c = a
    return a, b, c
