import sys

import stock
import warehouse

del sys.modules["stock"]
import stock

warehouse.receive("tea")
print("here:", stock.items)
print("warehouse:", warehouse.stock.items)
print("one module:", stock is warehouse.stock)
