import sys

from stock import count

print("name stock here:", "stock" in globals())

module = sys.modules["stock"]
print("module loaded:", module.__name__)
print("rows in memory:", len(module.ROWS))
print(count.__globals__ is vars(module))
