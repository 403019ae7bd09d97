prices = {"tea": 250, "rice": 300, "soup": 420}
print(prices["rice"])
print(prices.get("cake", "not on the menu"))
