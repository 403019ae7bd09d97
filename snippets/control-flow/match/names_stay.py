match ("tea", 5):
    case (item, count) if count > 20:
        print("too much")
    case _:
        print("in this case:", item)
print("after it:", item, count)
