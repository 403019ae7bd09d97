def two_sum(numbers, target):
    """Return the positions of two numbers whose sum is target, or None."""
    positions = {number: place for place, number in enumerate(numbers)}
    for position, number in enumerate(numbers):
        if target - number in positions:
            return position, positions[target - number]
    return None
