from collections.abc import Callable


class Customer:
    def __init__(self, name: str):
        self.name = name

    def owes(self, net: int, add_tax: Callable[[int], int]):
        return f"{self.name} owes {add_tax(net)}"
