first = [1, 2]
second = [1, 2]
print(first == second, first is second)
print(first is not second, None is None)
