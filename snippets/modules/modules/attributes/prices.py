"""Prices of a small café, in cents."""

MENU = {"tea": 250, "cake": 420}
