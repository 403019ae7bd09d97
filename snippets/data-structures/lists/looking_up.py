orders = ["tea", "rice", "tea"]
print("rice" in orders, "soup" in orders)
print(orders.count("tea"))
print(orders.index("tea"), orders.index("tea", 1))
