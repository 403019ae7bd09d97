import orders

print(orders.walk_in(50))
