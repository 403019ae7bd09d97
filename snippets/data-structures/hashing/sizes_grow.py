import sys

sizes = []
for count in range(500):
    size = sys.getsizeof(dict.fromkeys(range(count)))
    if size not in sizes:
        sizes.append(size)
print(len(sizes) < 20)

table = dict.fromkeys(range(50))
full = sys.getsizeof(table)
for number in range(50):
    del table[number]
print(len(table), sys.getsizeof(table) == full)
