log = []


def add_logged(a, b):
    log.append((a, b))
    return a + b


def add(a, b):
    return a + b


print(add(2, 3), add(2, 3), log)
print(add_logged(2, 3), add_logged(2, 3), log)
