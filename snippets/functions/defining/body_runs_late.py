def report():
    return total(2) + 1


def total(count):
    return count * 5


print(report())
