import math


def almost_equal(a, b, tol):
    return a == b or math.isclose(a, b, rel_tol=tol)
