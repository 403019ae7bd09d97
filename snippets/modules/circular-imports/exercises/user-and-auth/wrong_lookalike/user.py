from auth import may


class User:
    def __init__(self, name, role):
        self.name = name
        self.role = role

    def can(self, action):
        return may(self, action)
