import math

TEA = 3.25
_margin = 0.4


def total(*items):
    return math.ceil(sum(items))


def _round(amount):
    return round(amount, 2)
