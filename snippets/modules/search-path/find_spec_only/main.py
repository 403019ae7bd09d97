import sys
from importlib.util import find_spec

print("shop:", find_spec("shop") is not None)
print("shopp:", find_spec("shopp"))
print("loaded:", "shop" in sys.modules)

print("shop.prices:", find_spec("shop.prices") is not None)
print("loaded:", "shop" in sys.modules)

try:
    find_spec("shopp.prices")
except ModuleNotFoundError as error:
    print(error)
