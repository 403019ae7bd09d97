import numpy as np


def moving_average(values, n):
    return np.convolve(values, np.ones(n) / n, mode="valid")
