"""Prices of a small café, in cents."""

MENU = {"tea": 250, "cake": 420}


def total(items):
    """Return what the items cost together."""
    return sum(MENU[item] for item in items)


def _cheapest():
    return min(MENU, key=MENU.get)
