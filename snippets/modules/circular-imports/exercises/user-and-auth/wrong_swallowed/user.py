try:
    from auth import may
except ImportError:
    may = None


class User:
    def __init__(self, name, role):
        self.name = name
        self.role = role

    def can(self, action):
        return may(self, action)
