class Basket:
    def __len__(self):
        return 3


basket = Basket()
basket.__len__ = lambda: 0
print(len(basket), basket.__len__())

Basket.__len__ = lambda self: 7
print(len(basket), basket.__len__())
