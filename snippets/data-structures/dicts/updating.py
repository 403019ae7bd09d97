stock = {"tea": 4, "rice": 0}
stock["rice"] = 7
stock.update({"soup": 2, "tea": 5})
stock["tea"] += 1
print(stock)
