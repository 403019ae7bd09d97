orders = [12, 48, 30]

for order in orders:
    print("order", order)
    if order > 40:
        print("needs a signature")
print("done")
