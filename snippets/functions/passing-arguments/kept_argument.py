class Order:
    def __init__(self, items):
        self.items = items


basket = ["tea"]
order = Order(basket)
basket.append("rice")
print(order.items)
