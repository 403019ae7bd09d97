def second_largest(items):
    """Return the second largest of the different numbers in items.

    Return None if there are fewer than two different numbers. Go through
    items once, without sorting.
    """
    largest = second = None
    for item in items:
        pass  # compare item with both
    return second
