from orders import with_tax


class Customer:
    def __init__(self, name):
        self.name = name

    def owes(self, net):
        return f"{self.name} owes {with_tax(net)}"
