import numpy as np


def nearest(points, queries):
    points, queries = np.asarray(points), np.asarray(queries)
    steps = queries[:, np.newaxis, :] - points[np.newaxis, :, :]
    return (steps**2).sum(axis=2).argmin(axis=1)
