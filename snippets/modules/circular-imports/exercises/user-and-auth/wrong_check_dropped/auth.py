RIGHTS = {"guest": {"read"}, "editor": {"read", "write"}}


def guest():
    from user import User

    return User("guest", "guest")


def may(user, action):
    return action in RIGHTS.get(user.role, set())
