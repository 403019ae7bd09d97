import numpy as np


def normalise(matrix):
    """Scale each column of a matrix to the range 0 to 1."""
    values = np.asarray(matrix, dtype=float)
    low = values.min(axis=0)
    span = values.max(axis=0) - low
    return (values - low) / np.where(span == 0, 1, span)
