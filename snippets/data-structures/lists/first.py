basket = ["tea", "rice"]
basket.append("soup")
print(basket)
print(basket[0], len(basket))
