import sys

from company.shop.services.pricing.tax import with_tax

print(with_tax(100))
for name in sorted(sys.modules):
    if name.startswith("company"):
        print(name)
