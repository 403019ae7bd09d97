"""Prices of the café, in cents."""

MENU = {"tea": 250, "cake": 420}


def total(items):
    return sum(MENU[item] for item in items)
