import sys

print(sys.getsizeof((1, 2, 3)) < sys.getsizeof([1, 2, 3]))

row = (1, 2, 3)
print(tuple(row) is row)
print(list(row) is row)
