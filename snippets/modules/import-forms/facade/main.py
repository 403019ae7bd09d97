import shop

print(shop.__all__)
print(shop.total(3, 5), shop.in_stock("cake"))
