import unittest

from task import minmax


class MinmaxTest(unittest.TestCase):
    def check(self, case, items, wanted):
        with self.subTest(case):
            self.assertEqual(minmax(items), wanted, case)

    def test_pairs(self):
        self.check("three numbers", [3, 1, 2], (1, 3))
        self.check("one number", [7], (7, 7))
        self.check("negative numbers", [-1, -5], (-5, -1))
        self.check("zeros", [0, 0], (0, 0))
        self.check("texts", ["pear", "apple"], ("apple", "pear"))

    def test_nothing(self):
        self.check("an empty list", [], (None, None))
