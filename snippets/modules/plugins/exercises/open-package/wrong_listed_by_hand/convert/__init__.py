from .length import whole_inches
from .weight import Scale

__all__ = ["Scale", "whole_inches"]
