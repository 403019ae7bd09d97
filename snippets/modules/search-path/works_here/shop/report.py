from shop.prices import APPLE

print("an apple costs", APPLE)
