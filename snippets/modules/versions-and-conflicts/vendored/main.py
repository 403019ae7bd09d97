import rates

import shop

print(rates.TAX, shop.total(100))
print(shop.rates.__name__)
