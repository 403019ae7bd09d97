def almost_equal(a, b, tol):
    return a == b or not abs(a - b) > tol
