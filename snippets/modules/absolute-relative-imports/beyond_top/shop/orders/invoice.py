print(__name__, "is in package", __package__)

from ..prices import PRICES

print("tea costs", PRICES["tea"])
