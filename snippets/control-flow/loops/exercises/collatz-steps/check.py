import unittest

from task import collatz_steps


class CollatzTest(unittest.TestCase):
    def test_steps(self):
        cases = [(1, 0), (2, 1), (3, 7), (6, 8), (16, 4), (27, 111)]
        for n, wanted in cases:
            with self.subTest(n=n):
                self.assertEqual(collatz_steps(n), wanted, f"n = {n}")

    def test_big_numbers_stay_exact(self):
        steps = collatz_steps(10**17 + 3)
        self.assertEqual(steps, 385, "n = 10**17 + 3")
