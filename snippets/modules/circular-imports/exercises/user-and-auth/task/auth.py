from user import User

RIGHTS = {"guest": {"read"}, "editor": {"read", "write"}}


def guest():
    return User("guest", "guest")


def may(user, action):
    if not isinstance(user, User):
        raise TypeError("not a user")
    return action in RIGHTS.get(user.role, set())
