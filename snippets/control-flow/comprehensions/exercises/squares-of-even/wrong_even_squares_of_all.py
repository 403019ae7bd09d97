def squares_of_even(items):
    """Return a list of the squares of the even numbers in items."""
    return [item * item for item in items if item]
