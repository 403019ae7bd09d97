def is_leap(year):
    """Return True if year is a leap year, else False."""
    if year % 4 == 0:
        return True
    if year % 100 == 0:
        return False
    return year % 400 == 0
