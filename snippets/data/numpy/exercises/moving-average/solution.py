import numpy as np


def moving_average(values, n):
    """Return the means of each window of n neighbouring values."""
    if not 1 <= n <= len(values):
        raise ValueError(f"no window of {n} in {len(values)} values")
    return np.convolve(values, np.ones(n) / n, mode="valid")
