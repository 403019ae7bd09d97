def second_largest(items):
    """Return the second largest of the different numbers in items."""
    largest = second = None
    for item in items:
        if largest is None or item > largest:
            largest, second = item, largest
    return second
