from orders import Order


class Customer:
    def __init__(self, name: str):
        self.name = name

    def order(self, total: int) -> Order:
        return Order(self, total)
