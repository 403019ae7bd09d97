import order

print(order.total)
