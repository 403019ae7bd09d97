import prices

print(prices.PRICES)
from prices import PRICES

print(hasattr(prices, "PRICES"))
print(prices.asked)

try:
    prices.inside()
except NameError as error:
    print(error)
