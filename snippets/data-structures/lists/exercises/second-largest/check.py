import unittest

from task import second_largest


class SecondLargestTest(unittest.TestCase):
    def check(self, case, items, wanted):
        with self.subTest(case):
            self.assertEqual(second_largest(items), wanted, case)

    def test_numbers(self):
        self.check("rising", [1, 2, 3], 2)
        self.check("falling", [3, 2, 1], 2)
        self.check("the largest comes twice", [5, 3, 5], 3)
        self.check("negative numbers", [-5, -2, -9], -5)
        self.check("zero is the second", [0, 4], 0)
        self.check("zero is the largest", [-1, 0, -3], -1)

    def test_too_few(self):
        self.check("one number", [7], None)
        self.check("one number, twice", [7, 7], None)
        self.check("no number", [], None)

    def test_one_pass(self):
        self.check("an iterator", iter([4, 9, 6]), 6)
