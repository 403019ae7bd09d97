def almost_equal(a, b, tol):
    return abs(a - b) <= tol
