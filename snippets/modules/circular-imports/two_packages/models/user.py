from services.billing import bill


class User:
    def pay(self, net):
        return bill(net)
