import sys
import types

price_list = types.ModuleType("price_list")
price_list.TEA = 3
sys.modules["price_list"] = price_list

from price_list import TEA

print(TEA)

sys.modules["colorsys"] = None
try:
    import colorsys
except ModuleNotFoundError as error:
    print(error)
else:
    print("loaded", colorsys.__name__)
