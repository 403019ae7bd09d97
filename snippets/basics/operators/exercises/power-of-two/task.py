def is_power_of_two(n):
    """Return True if n is 1, 2, 4, 8, ..., else False.

    Such a number has a single 1 in binary, and n - 1 has ones below it:
    8 is 1000 and 7 is 0111. n is a whole number.
    """
    return n == 1  # change this; one & is enough
