orders = [12, 48, 30]

for order in orders:
    if order > 40:
        print("needs a signature")
        print(order)
    print("done")
