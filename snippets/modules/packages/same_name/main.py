import shop.checkout
from shop.checkout import CURRENCY

print(type(shop.checkout))
print(CURRENCY)
print(hasattr(shop.checkout, "CURRENCY"))
