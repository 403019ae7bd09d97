import sys

as_list = [n * n for n in range(1_000_000)]
on_demand = (n * n for n in range(1_000_000))
print(sys.getsizeof(as_list) > 4_000_000)
print(sys.getsizeof(on_demand) < 500)
