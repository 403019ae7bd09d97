def almost_equal(a, b, tol):
    """Tell whether a and b differ by no more than tol.

    Equal infinities count as equal. NaN equals nothing.
    """
    return a == b or abs(a - b) <= tol
