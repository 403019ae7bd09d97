print("ea" in "tea", "t" in ["tea"])
print(3 not in (1, 2))
prices = {"tea": 250}
print("tea" in prices, 250 in prices)
