import unittest

from task import squares_of_even


class SquaresOfEvenTest(unittest.TestCase):
    def check(self, case, items, wanted):
        with self.subTest(case):
            self.assertEqual(squares_of_even(items), wanted, case)

    def test_lists(self):
        self.check("mixed numbers", [1, 2, 3, 4], [4, 16])
        self.check("only odd numbers", [1, 3, 5], [])
        self.check("an empty list", [], [])
        self.check("zero is even", [0, 1], [0])
        self.check("negative numbers", [-3, -2], [4])
        self.check("order and repeats stay", [4, 2, -4, 2], [16, 4, 16, 4])

    def test_other_iterables(self):
        self.check("a range", range(5), [0, 4, 16])
