import numpy as np


def normalise(matrix):
    values = np.asarray(matrix, dtype=float)
    span = values.max() - values.min()
    return (values - values.min()) / (span or 1)
