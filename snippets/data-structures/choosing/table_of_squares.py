squares = {n: n * n for n in range(1000)}


def look_up(n):
    return squares[n]


def compute(n):
    return n * n


print(look_up(31) == compute(31), len(squares))
