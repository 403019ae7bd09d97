from collections import deque


class ConnectionPool:
    def __init__(self, size):
        print("opening", size, "connections")
        self.free = deque(range(1, size + 1))

    def take(self):
        return self.free.popleft()


pool = ConnectionPool(3)
