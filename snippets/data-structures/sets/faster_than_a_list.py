from timeit import timeit

as_list = list(range(10_000))
as_set = set(as_list)
slow = timeit("9_999 in as_list", globals=globals(), number=200)
fast = timeit("9_999 in as_set", globals=globals(), number=200)
print(slow > 20 * fast)
