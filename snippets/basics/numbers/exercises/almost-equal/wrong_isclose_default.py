import math


def almost_equal(a, b, tol):
    return math.isclose(a, b, abs_tol=tol)
