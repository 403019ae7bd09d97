PRICES = {"tea": 250, "rice": 300, "soup": 420}
print(PRICES.get("rice", 0))
