try:
    from .prices import PRICES
except ImportError:
    from prices import PRICES
