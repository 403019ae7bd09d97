class ListStore:
    def __init__(self):
        self.orders = []

    def save(self, order):
        self.orders.append(order)
