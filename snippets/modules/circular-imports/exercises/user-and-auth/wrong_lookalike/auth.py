RIGHTS = {"guest": {"read"}, "editor": {"read", "write"}}


def guest():
    from user import User

    return User("guest", "guest")


def may(user, action):
    if not hasattr(user, "role"):
        raise TypeError("not a user")
    return action in RIGHTS.get(user.role, set())
