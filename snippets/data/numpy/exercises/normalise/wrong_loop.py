import numpy as np


def normalise(matrix):
    values = np.array(matrix, dtype=float)
    for column in values.T:
        column -= column.min()
        column /= column.max() or 1
    return values
