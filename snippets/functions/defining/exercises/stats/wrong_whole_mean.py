def stats(numbers):
    """Return the smallest number, the largest and the mean."""
    if not numbers:
        return None
    return min(numbers), max(numbers), sum(numbers) // len(numbers)
