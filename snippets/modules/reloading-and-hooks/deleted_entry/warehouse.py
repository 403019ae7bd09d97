import stock


def receive(item):
    stock.items.append(item)
