import os

CURRENCY = os.environ["CAFE_CURRENCY"]


def rounded(cents):
    return round(cents / 100)
