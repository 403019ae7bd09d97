class OutOfStock(Exception):
    pass


def order(item):
    raise OutOfStock(item)
