basket = ["tea"]
basket.append(["rice", "soup"])
print(basket, len(basket))

basket = ["tea"]
basket.extend(["rice", "soup"])
print(basket, len(basket))

basket.extend("egg")
print(basket)
