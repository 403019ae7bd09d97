from shop.prices import PRICES
from .prices import PRICES as same_prices


def total(items):
    return sum(PRICES[item] for item in items)
