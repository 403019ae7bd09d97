import numpy as np


def nearest(points, queries):
    """Return for each query the index of the nearest point."""
    points = np.asarray(points, dtype=float)
    queries = np.asarray(queries, dtype=float)
    steps = queries[:, np.newaxis, :] - points[np.newaxis, :, :]
    return (steps**2).sum(axis=2).argmin(axis=1)
