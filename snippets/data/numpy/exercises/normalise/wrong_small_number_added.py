import numpy as np


def normalise(matrix):
    values = np.asarray(matrix, dtype=float)
    low = values.min(axis=0)
    return (values - low) / (values.max(axis=0) - low + 1e-9)
