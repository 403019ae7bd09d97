import numpy as np


def nearest(points, queries):
    points = np.asarray(points, dtype=float)
    found = []
    for query in np.asarray(queries, dtype=float):
        found.append(int(((points - query) ** 2).sum(axis=1).argmin()))
    return np.array(found, dtype=int)
