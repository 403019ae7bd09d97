class User:
    def __init__(self, name, role):
        self.name = name
        self.role = role

    def can(self, action):
        return may(self, action)


RIGHTS = {"guest": {"read"}, "editor": {"read", "write"}}


def guest():
    return User("guest", "guest")


def may(user, action):
    if not isinstance(user, User):
        raise TypeError("not a user")
    return action in RIGHTS.get(user.role, set())
