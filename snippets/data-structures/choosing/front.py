from collections import deque
from timeit import timeit

as_list = list(range(50_000))
as_deque = deque(as_list)
slow = timeit("as_list.insert(0, 1)", globals=globals(), number=500)
fast = timeit("as_deque.appendleft(1)", globals=globals(), number=500)
print(slow > 5 * fast)
