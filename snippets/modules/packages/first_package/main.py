from shop.prices import with_tax

print(with_tax(1500))
