price = 250


def raise_price():
    price = 300
    print("inside:", price)


raise_price()
print("outside:", price)
