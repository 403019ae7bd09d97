tax = 20
basket = ["tea"]
