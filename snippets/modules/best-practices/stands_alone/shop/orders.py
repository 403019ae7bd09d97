import shop.customers


def total(key):
    return 12 if key in shop.customers.NAMES else 0
