match ("tea", 5):
    case (item, count) if count > 20:
        print("too many")
    case _:
        print("item is", item)
