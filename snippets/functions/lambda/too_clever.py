label = lambda n: (
    "none" if n == 0 else "one" if n == 1 else "few" if n < 5 else "many"
)
print([label(n) for n in (0, 1, 3, 9)])
