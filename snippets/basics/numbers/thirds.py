from decimal import Decimal, getcontext
from fractions import Fraction

print(Decimal(1) / 3)
getcontext().prec = 6
print(Decimal(1) / 3, Decimal(1) / 3 * 3)
print(Fraction(1, 3), Fraction(1, 3) * 3)
print(Fraction(1, 3) + Fraction(1, 6))
