"""Prices and payments of a small shop."""

__all__ = ["pay", "with_tax"]
__version__ = "1.2.0"

from ._checkout import pay
from .prices import with_tax
