import unittest

from task import classify


class ClassifyTest(unittest.TestCase):
    def test_numbers(self):
        cases = [
            (0, "zero"),
            (1, "positive odd"),
            (8, "positive even"),
            (-3, "negative odd"),
            (-10, "negative even"),
        ]
        for n, wanted in cases:
            with self.subTest(n=n):
                self.assertEqual(classify(n), wanted, f"classify({n})")
