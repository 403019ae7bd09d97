import numpy as np


def moving_average(values, n):
    """Return the means of each window of n neighbouring values."""
    return np.asarray(values, dtype=float)
