def is_leap(year):
    """Return True if year is a leap year, else False."""
    print(year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
