from timeit import timeit

as_list = list(range(10_000))
as_set = set(as_list)
slow = timeit(lambda: 9_999 in as_list, number=200)
fast = timeit(lambda: 9_999 in as_set, number=200)
print(slow > 20 * fast)
