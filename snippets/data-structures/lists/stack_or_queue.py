from timeit import timeit

items = list(range(100_000))
from_the_end = timeit(items.pop, number=1_000)
from_the_front = timeit(lambda: items.pop(0), number=1_000)
print(from_the_front > 5 * from_the_end)
