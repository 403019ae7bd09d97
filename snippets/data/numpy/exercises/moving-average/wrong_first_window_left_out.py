import numpy as np


def moving_average(values, n):
    if not 1 <= n <= len(values):
        raise ValueError(f"no window of {n} in {len(values)} values")
    sums = np.cumsum(np.asarray(values, dtype=float))
    return (sums[n:] - sums[:-n]) / n
