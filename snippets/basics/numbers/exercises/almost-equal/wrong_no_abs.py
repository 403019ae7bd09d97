def almost_equal(a, b, tol):
    return a == b or a - b <= tol
