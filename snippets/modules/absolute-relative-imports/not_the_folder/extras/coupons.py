from .prices import PRICES


def half(item):
    return PRICES[item] // 2
