def puzzle():
    first = [1]
    second = first
    third = first[:]

    def change(a, b):
        a.append(2)
        b = b + [3]
        b.append(4)

    change(first, second)
    third += [5]
    return first, second, third


def answers():
    """Return what puzzle() returns, without calling it: three lists."""
    return [], [], []
