import unittest

from task import make_multipliers


class MakeMultipliersTest(unittest.TestCase):
    def test_each(self):
        for i, multiply in enumerate(make_multipliers(4)):
            with self.subTest(position=i):
                self.assertEqual(
                    multiply(10), 10 * i, f"position {i}, given 10"
                )

    def test_how_many(self):
        for n in (0, 1, 3):
            self.assertEqual(len(make_multipliers(n)), n, f"n = {n}")
