import copy


class Basket:
    def __init__(self, items):
        self.items = items

    def __copy__(self):
        return Basket(list(self.items))


basket = Basket(["tea"])
other = copy.copy(basket)
other.items.append("rice")
print(basket.items, other.items)
