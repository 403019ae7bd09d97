import unittest

from task import almost_equal

INF = float("inf")
NAN = float("nan")


class AlmostEqualTest(unittest.TestCase):
    def check(self, a, b, tol, wanted):
        case = f"almost_equal({a}, {b}, {tol})"
        with self.subTest(case):
            try:
                result = almost_equal(a, b, tol)
            except (ArithmeticError, ValueError) as error:
                self.fail(f"{case}: {error}")
            self.assertIs(result, wanted, case)

    def test_numbers(self):
        self.check(0.1 + 0.2, 0.3, 1e-9, True)
        self.check(1.0, 1.5, 0.5, True)
        self.check(1.0, 1.5, 0.25, False)
        self.check(1.5, 1.0, 0.25, False)
        self.check(-1.0, 1.0, 0.5, False)
        self.check(2.0, 2.0, 0, True)

    def test_small_and_large(self):
        self.check(0.0, 1e-12, 1e-9, True)
        self.check(1e12, 1e12 + 1, 0.5, False)

    def test_infinities(self):
        self.check(INF, INF, 0.5, True)
        self.check(-INF, -INF, 0.5, True)
        self.check(INF, -INF, 0.5, False)
        self.check(INF, 1e308, 0.5, False)

    def test_nan(self):
        self.check(NAN, 1.0, 0.5, False)
        self.check(1.0, NAN, 0.5, False)
        self.check(NAN, NAN, 0.5, False)
