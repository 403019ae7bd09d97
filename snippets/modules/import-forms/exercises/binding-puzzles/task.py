SHOP = """
price = 3
basket = ["tea"]

def raise_price():
    global price
    price += 1
"""

PUZZLES = [
    """
import shop
from shop import price
price = 9
result = shop.price
""",
    """
from shop import price, raise_price
raise_price()
result = price
""",
    """
import shop as till
from shop import raise_price
till.price = 10
raise_price()
result = till.price
""",
    """
import shop
from shop import basket
basket += ["cake"]
result = shop.basket
""",
    """
import shop
from shop import basket
basket = basket + ["cake"]
result = shop.basket
""",
]


def answers():
    """Return what `result` is at the end of each puzzle, in order."""
    return [None, None, None, None, None]
