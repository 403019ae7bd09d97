from timeit import timeit

setup = "items = list(range(100_000))"
at_the_end = timeit("items.pop()", setup, number=1_000)
in_front = timeit("items.pop(0)", setup, number=1_000)
print(in_front > 5 * at_the_end)
