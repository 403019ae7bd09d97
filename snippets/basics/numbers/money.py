from decimal import ROUND_HALF_UP, Decimal

cent = Decimal("0.01")
tax = Decimal("2.50") * Decimal("0.05")
print(tax)
print(tax.quantize(cent))
print(tax.quantize(cent, ROUND_HALF_UP))
print(Decimal("0.1") + Decimal("0.2"))
print(Decimal(0.1) == Decimal("0.1"))
