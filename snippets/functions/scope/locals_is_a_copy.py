def report(price):
    locals()["price"] = 99
    return price


print(report(50))
