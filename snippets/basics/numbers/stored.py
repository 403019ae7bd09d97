from decimal import Decimal

print(Decimal(0.1))
print((0.1).as_integer_ratio())
print((0.1).hex())
print((0.5).as_integer_ratio(), (2.0).is_integer())
