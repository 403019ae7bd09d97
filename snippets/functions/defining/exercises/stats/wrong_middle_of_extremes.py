def stats(numbers):
    """Return the smallest number, the largest and the mean."""
    if not numbers:
        return None
    low, high = min(numbers), max(numbers)
    return low, high, (low + high) / 2
