from .core import Order


def place_order(item, cents, store):
    if cents <= 0:
        raise ValueError("the price must be positive")
    order = Order(item, cents)
    store.save(order)
    return order
