stock = 3

if stock > 0:
    pass  # the shop wants a message here later
else:
    print("Order more")
print("Checked")
