from timeit import timeit

names_list = [f"guest {n}" for n in range(5_000)]
names_set = set(names_list)

in_list = timeit("'nobody' in names_list", globals=globals(), number=100)
in_set = timeit("'nobody' in names_set", globals=globals(), number=100)
print(in_list > 20 * in_set)
