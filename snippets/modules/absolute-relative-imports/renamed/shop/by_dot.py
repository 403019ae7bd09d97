from .prices import PRICES
