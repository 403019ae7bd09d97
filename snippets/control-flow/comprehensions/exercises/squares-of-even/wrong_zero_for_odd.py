def squares_of_even(items):
    """Return a list of the squares of the even numbers in items."""
    return [item * item if item % 2 == 0 else 0 for item in items]
