import shop

print(shop.with_tax(1500))
