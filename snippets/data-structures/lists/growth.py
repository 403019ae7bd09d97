import sys

items = []
sizes = set()
for number in range(10_000):
    items.append(number)
    sizes.add(sys.getsizeof(items))
print(len(sizes) < 100)
