import unittest

from task import two_sum


class Counted(int):
    """A number that counts how often it is added or subtracted."""

    uses = 0

    def __add__(self, other):
        Counted.uses += 1
        return int(self) + int(other)

    __radd__ = __add__

    def __rsub__(self, other):
        Counted.uses += 1
        return int(other) - int(self)


class TwoSumTest(unittest.TestCase):
    def check(self, case, numbers, target, wanted):
        with self.subTest(case):
            self.assertEqual(two_sum(numbers, target), wanted, case)

    def test_pairs(self):
        self.check("at the start", [2, 7, 11], 9, (0, 1))
        self.check("far apart", [3, 9, 5, 4], 7, (0, 3))
        self.check("twice the same number", [3, 1, 3], 6, (0, 2))
        self.check("negative numbers", [-2, 5, 1], -1, (0, 2))
        self.check("zero", [0, 4, 0], 0, (0, 2))

    def test_nothing(self):
        self.check("half of the target, once", [3, 1], 6, None)
        self.check("no numbers", [], 3, None)

    def test_one_pass(self):
        numbers = [Counted(n) for n in range(0, 2000, 2)]
        Counted.uses = 0
        self.check("a long list without a pair", numbers, 1, None)
        self.assertLessEqual(
            Counted.uses, 4000, "sums and differences: 1000 numbers"
        )
