price = 250


def show():
    if False:
        price = 0
    print(price)


try:
    show()
except UnboundLocalError as error:
    print(type(error).__name__)
