basket = ["tea"]
basket = basket.append("rice")
print(basket)
basket.append("soup")
