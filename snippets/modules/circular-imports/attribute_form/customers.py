import orders


def owes(net, currency=orders.CURRENCY):
    return f"{net} {currency}"
