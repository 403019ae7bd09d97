orders = []
print(len(orders) > 0 and orders[0] == "tea")
print(len(orders) == 0 or orders[0] == "tea")
print(orders[0] == "tea" and len(orders) > 0)
