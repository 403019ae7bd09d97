class Order:
    def __init__(self, net):
        self.total = net * 120 // 100
