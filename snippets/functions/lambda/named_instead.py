def label(n):
    if n == 0:
        return "none"
    if n == 1:
        return "one"
    return "few" if n < 5 else "many"


print([label(n) for n in (0, 1, 3, 9)])
