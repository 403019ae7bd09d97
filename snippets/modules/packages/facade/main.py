import shop

print(shop.pay(1500))
print(shop.pay.__module__)
print(shop.__version__)
