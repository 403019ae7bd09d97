rate = 10


def report(price):
    tax = price // rate
    return locals()


print(report(50))
print(globals()["rate"], "price" in globals())
