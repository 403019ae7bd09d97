"""Prices of the shop."""

from ._prices import gross

__all__ = ["gross"]
