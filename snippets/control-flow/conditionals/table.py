prices = {"tea": 250, "rice": 300, "soup": 420}
order = "rice"
if order in prices:
    print(prices[order])
else:
    print("not on the menu")
print(prices.get("cake", "not on the menu"))
