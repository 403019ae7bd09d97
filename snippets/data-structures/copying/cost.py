from copy import deepcopy
from timeit import repeat

rows = [[n, n + 1] for n in range(1_000)]
deep = min(repeat(lambda: deepcopy(rows), number=3))
built = min(repeat(lambda: [row.copy() for row in rows], number=3))
print(deep > 5 * built)
