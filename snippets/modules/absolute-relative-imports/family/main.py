from shop.orders import invoice

print(invoice.bill(["tea", "milk"]))
