from models import Order


def bill(net):
    return f"please pay {Order(net).total}"
