import sys
from array import array

numbers = list(range(1000, 2000))
packed = array("q", numbers)
print(packed.itemsize, len(packed) * packed.itemsize)
whole = sys.getsizeof(numbers) + sum(map(sys.getsizeof, numbers))
print(whole > 2 * sys.getsizeof(packed))
packed.append(1.5)
