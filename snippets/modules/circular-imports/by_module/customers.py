import orders


class Customer:
    def __init__(self, name):
        self.name = name

    def owes(self, net):
        return f"{self.name} owes {orders.with_tax(net)}"
