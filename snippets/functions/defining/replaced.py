def rate():
    return 1


def total(count):
    return count * rate()


print(total(5))


def rate():
    return 10


print(total(5))
