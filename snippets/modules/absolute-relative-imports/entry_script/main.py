from .prices import PRICES

print(PRICES["tea"])
