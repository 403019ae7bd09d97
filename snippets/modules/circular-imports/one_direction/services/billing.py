from models import Order, User


def bill(user: User, net: int) -> str:
    return f"{user.name}: please pay {Order(net).total}"
