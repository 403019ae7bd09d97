import numpy as np

table = np.zeros((2, 3))
row = np.array([1.0, 2.0, 3.0])
column = row.reshape(3, 1)

print((table + row).tolist())
try:
    row + np.zeros(2)
except ValueError:
    print("(3,) and (2,) do not fit")
print((column - row).shape, ((column - row) ** 2).mean())
