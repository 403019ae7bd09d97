prices = {"tea": 250, "rice": 300}
prices["soup"] = 420
print(prices["tea"])
print(prices)
