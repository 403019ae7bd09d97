prices = {"tea": 4.5, "cake": 6}
prices["jam"] = 3
print(prices["cake"], "jam" in prices, 3 in prices)
print(list(prices))
print(prices["coffee"])
