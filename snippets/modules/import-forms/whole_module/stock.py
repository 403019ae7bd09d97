print("stock.py starts")

ROWS = list(range(100_000))


def count():
    return len(ROWS)


print("stock.py has run")
