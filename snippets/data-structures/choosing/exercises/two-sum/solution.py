def two_sum(numbers, target):
    """Return the positions of two numbers whose sum is target, or None.

    The positions are a pair, the smaller first, and differ. Go through the
    numbers once.
    """
    seen = {}  # from a number to its position
    for position, number in enumerate(numbers):
        if target - number in seen:
            return seen[target - number], position
        seen[number] = position
    return None
