import prices
import prices as p
from prices import TEA, total
from prices import CAKE as SLICE

print(prices.total(prices.TEA, prices.CAKE))
print(p.CAKE)
print(total(TEA, TEA))
print(SLICE)
