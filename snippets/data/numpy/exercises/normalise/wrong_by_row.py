import numpy as np


def normalise(matrix):
    values = np.asarray(matrix, dtype=float)
    low = values.min(axis=1, keepdims=True)
    span = values.max(axis=1, keepdims=True) - low
    return (values - low) / np.where(span == 0, 1, span)
