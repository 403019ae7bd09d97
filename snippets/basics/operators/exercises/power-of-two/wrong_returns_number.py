def is_power_of_two(n):
    """Return True if n is 1, 2, 4, 8, ..., else False."""
    return n and not n & (n - 1)
