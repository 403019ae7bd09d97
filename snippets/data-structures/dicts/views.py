prices = {"tea": 250, "rice": 300}
items = prices.keys()
prices["soup"] = 420
print(items)
print(len(items), "soup" in items)
print(sorted(items & {"tea", "egg"}))
print(items - {"tea", "soup"})
