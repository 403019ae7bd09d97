import shop
import shop.drinks

for module in (shop, shop.drinks):
    print(module.__name__, type(module).__name__)
    print("  has a path:", hasattr(module, "__path__"))

print(shop.drinks is vars(shop)["drinks"])
print(__name__)
