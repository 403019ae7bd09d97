import shop.prices
from shop import prices
from shop.prices import with_tax

print(shop.prices.with_tax(100))
print(prices.with_tax(100))
print(with_tax(100))
print(shop.prices is prices)
