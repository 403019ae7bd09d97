def squares_of_even(items):
    """Return a list of the squares of the even numbers in items."""
    return [item for item in items]  # change the comprehension
