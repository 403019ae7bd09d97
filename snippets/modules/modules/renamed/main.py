import warnings

import prices

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(prices.PRICES["tea"])
print(caught[0].message)

print("PRICES" in dir(prices), "PRICES" in vars(prices))
try:
    print(prices.DRINKS)
except AttributeError as error:
    print(error)
