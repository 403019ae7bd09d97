def is_leap(year):
    """Return True if year is a leap year, else False."""
    return year % 4 == 0
