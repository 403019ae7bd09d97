"""Take payments by card."""

__all__ = ["pay"]
__version__ = "1.0.0"

from _core import pay
