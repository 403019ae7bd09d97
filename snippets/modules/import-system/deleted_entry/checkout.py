from cart import Cart


def pay(basket):
    return isinstance(basket, Cart)
