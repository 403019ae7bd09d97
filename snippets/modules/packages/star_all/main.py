before = set(globals())
from shop import *

print(sorted(set(globals()) - before - {"before"}))
print(prices.TAX_PERCENT)

from shop import refund

print(refund(300))
