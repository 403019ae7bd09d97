def is_leap(year):
    """Return True if year is a leap year, else False.

    A year that can be divided by 4 is one, unless it can be divided by 100
    and not by 400.
    """
    return False  # change this; use early returns
