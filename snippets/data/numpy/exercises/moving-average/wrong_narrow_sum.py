import numpy as np


def moving_average(values, n):
    values = np.asarray(values)
    windows = len(values) - n + 1
    if n < 1 or windows < 1:
        raise ValueError(f"no window of {n} in {len(values)} values")
    total = np.zeros_like(values[:windows])
    for start in range(n):
        total += values[start : start + windows]
    return total / n
