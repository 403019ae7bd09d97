from . import basket
from .. import CURRENCY
from ..prices import PRICES
from ..users.account import owner


def bill(items):
    cents = sum(PRICES[item] for item in items)
    count = basket.count(items)
    return f"{owner()}: {count}, {cents} {CURRENCY} cents"
