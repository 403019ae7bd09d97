def two_sum(numbers, target):
    """Return the positions of two numbers whose sum is target, or None."""
    seen = {}
    for position, number in enumerate(numbers):
        if target - number in seen:
            return position, seen[target - number]
        seen[number] = position
    return None
