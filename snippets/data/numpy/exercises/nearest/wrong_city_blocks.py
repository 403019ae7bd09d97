import numpy as np


def nearest(points, queries):
    points = np.asarray(points, dtype=float)
    queries = np.asarray(queries, dtype=float)
    steps = queries[:, np.newaxis, :] - points[np.newaxis, :, :]
    return abs(steps).sum(axis=2).argmin(axis=1)
