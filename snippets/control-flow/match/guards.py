orders = (("tea", 2), ("tea", 50), ("soup", 0))
for order in orders:
    match order:
        case (item, 0):
            print("no", item)
        case (item, count) if count > 20:
            print("too much", item)
        case (item, count):
            print(count, item)
