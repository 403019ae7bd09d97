"""Orders for a small shop."""

from .core import Order
from .services import place_order

__all__ = ["Order", "place_order"]
