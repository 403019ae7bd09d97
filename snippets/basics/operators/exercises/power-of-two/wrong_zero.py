def is_power_of_two(n):
    """Return True if n is 1, 2, 4, 8, ..., else False."""
    return (n & (n - 1)) == 0
