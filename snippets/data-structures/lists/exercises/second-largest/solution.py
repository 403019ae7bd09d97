def second_largest(items):
    """Return the second largest of the different numbers in items.

    Return None if there are fewer than two different numbers. Go through
    items once, without sorting.
    """
    largest = second = None
    for item in items:
        if largest is None or item > largest:
            largest, second = item, largest
        elif item != largest and (second is None or item > second):
            second = item
    return second
