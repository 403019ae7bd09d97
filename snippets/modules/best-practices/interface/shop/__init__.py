"""Prices of the shop."""

__all__ = ["gross"]

from ._prices import gross
