from .prices import *
from .stock import *
from . import prices, stock

__all__ = prices.__all__ + stock.__all__
