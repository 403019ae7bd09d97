from shop import coupons

print(coupons.half("tea"))
print(coupons.__name__)
