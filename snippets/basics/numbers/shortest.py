from decimal import Decimal

print(0.1)
print(f"{0.1:.20f}")
print(Decimal(0.1) == Decimal("0.1"))
print(float(repr(0.1)) == 0.1)
print(0.1 + 0.2)
