def constant(items):
    return 1


def linear(items):
    return sum(1 for _ in items)


def quadratic(items):
    return sum(1 for _ in items for _ in items)


for size in (10, 20, 40):
    items = range(size)
    print(size, constant(items), linear(items), quadratic(items))
