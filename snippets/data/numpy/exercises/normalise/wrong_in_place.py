import numpy as np


def normalise(matrix):
    values = np.asarray(matrix, dtype=float)
    values -= values.min(axis=0)
    span = values.max(axis=0)
    values /= np.where(span == 0, 1, span)
    return values
