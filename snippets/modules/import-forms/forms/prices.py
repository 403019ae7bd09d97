TEA = 3
CAKE = 5


def total(*items):
    return sum(items)
