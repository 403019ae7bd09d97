import shop

print(shop.__name__)
print(shop.prices.TAX_PERCENT)
