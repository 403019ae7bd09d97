def rotate(a, b, c):
    """Return the three values, moved one place to the left."""
    # Write one assignment statement here.
    return a, b, c
