from rights import may
from user import User


def guest():
    return User("guest", "guest")
