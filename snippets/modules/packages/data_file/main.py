from shop.rates import tax_percent

print(tax_percent("DE"))
