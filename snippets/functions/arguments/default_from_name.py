rate = 10


def tip(price, percent=rate):
    return price * percent // 100


rate = 20
print(tip(300), tip(300, rate))
