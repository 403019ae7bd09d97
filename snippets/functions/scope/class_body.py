class Ticket:
    tax = 5

    def price(self, net):
        return net + tax


print(Ticket().price(100))
