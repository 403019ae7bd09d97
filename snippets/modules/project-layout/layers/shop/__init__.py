"""Orders for a small shop."""

__all__ = ["Order", "place_order"]

from .core import Order
from .services import place_order
