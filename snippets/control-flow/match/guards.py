for order in (("tea", 2), ("tea", 50), ("soup", 0)):
    match order:
        case (_, 0):
            print("nothing ordered")
        case (item, count) if count > 20:
            print("too many:", item)
        case (item, count):
            print(count, item)
