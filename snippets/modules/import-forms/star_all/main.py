from prices import *

print(total(3, 5), _margin)
print("cheapest" in globals())

from prices import cheapest
import prices

print(cheapest(3, 5), prices.cheapest(4, 6))
