stock = {"tea": 4, "rice": 0, "soup": 2}
del stock["rice"]
print(stock.pop("tea"), stock.pop("egg", None))
print(stock.popitem(), stock)
stock.clear()
print(stock)
del stock["rice"]
