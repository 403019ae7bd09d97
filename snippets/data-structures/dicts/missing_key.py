prices = {"tea": 250}
print("egg" in prices)
print(prices.get("egg"), prices.get("egg", 0))
print(prices)
print(prices["egg"])
