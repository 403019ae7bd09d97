from functools import cache


class ConnectionPool:
    def __init__(self, size):
        print("opening", size, "connections")


@cache
def get_pool():
    return ConnectionPool(3)
