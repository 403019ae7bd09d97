def stats(numbers):
    """Return the smallest number, the largest and the mean."""
    return min(numbers), max(numbers), sum(numbers) / len(numbers)
