import unittest

from task import is_power_of_two


class PowerOfTwoTest(unittest.TestCase):
    def test_powers(self):
        for n in (1, 2, 4, 64, 2**40):
            with self.subTest(n=n):
                self.assertIs(is_power_of_two(n), True, f"n = {n}")

    def test_others(self):
        for n in (0, 3, 6, 12, 63, 2**40 + 1, -1, -4):
            with self.subTest(n=n):
                self.assertIs(is_power_of_two(n), False, f"n = {n}")
