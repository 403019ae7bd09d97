wanted, stock = 10, 6
if (missing := wanted - stock) > 0:
    print("order", missing)
if missing := wanted - stock > 0:
    print("order", missing)
