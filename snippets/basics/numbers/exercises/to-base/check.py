import unittest

from task import to_base


class ToBaseTest(unittest.TestCase):
    def check(self, n, base, wanted):
        case = f"to_base({n}, {base})"
        with self.subTest(case):
            try:
                text = to_base(n, base)
            except (ArithmeticError, IndexError, TypeError) as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(text, wanted, case)

    def test_usual_bases(self):
        self.check(10, 2, "1010")
        self.check(255, 16, "ff")
        self.check(8, 8, "10")
        self.check(1907, 10, "1907")

    def test_other_bases(self):
        self.check(35, 36, "z")
        self.check(36, 36, "10")
        self.check(100, 7, "202")

    def test_zero(self):
        self.check(0, 2, "0")
        self.check(0, 36, "0")

    def test_negative(self):
        self.check(-1, 2, "-1")
        self.check(-255, 16, "-ff")

    def test_long(self):
        self.check(2**64 + 1, 16, "10000000000000001")
        self.check(-(3**50), 3, "-1" + "0" * 50)
        self.check(2**200, 2, "1" + "0" * 200)
