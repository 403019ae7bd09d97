def two_sum(numbers, target):
    """Return the positions of two numbers whose sum is target, or None."""
    numbers = list(numbers)
    for position, number in enumerate(numbers):
        for other in range(position):
            if numbers[other] + number == target:
                return other, position
    return None
