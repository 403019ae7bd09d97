"""Prices with a discount."""

percent = 120
assert percent <= 100, "more than the price"
print(__debug__, __doc__)
print("to pay:", 50 - 50 * percent // 100)
