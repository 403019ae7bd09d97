def second_largest(items):
    """Return the second largest of the different numbers in items."""
    largest = second = 0
    for item in items:
        if item > largest:
            largest, second = item, largest
        elif item != largest and item > second:
            second = item
    return second or None
