__all__ = ["pay", "prices"]

from ._checkout import pay, refund
