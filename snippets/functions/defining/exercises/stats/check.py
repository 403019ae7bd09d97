import unittest

from task import stats


class StatsTest(unittest.TestCase):
    def check(self, case, numbers, wanted):
        with self.subTest(case):
            try:
                found = stats(numbers)
            except (ValueError, ZeroDivisionError) as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(found, wanted, case)

    def test_numbers(self):
        self.check("three numbers", [2, 3, 7], (2, 7, 4.0))
        self.check("one number", [5], (5, 5, 5.0))
        self.check("a mean that is no whole number", [1, 2], (1, 2, 1.5))
        self.check("negative numbers", [-4, 0, 1], (-4, 1, -1.0))
        self.check("unordered", [9, 1, 2], (1, 9, 4.0))

    def test_nothing(self):
        self.check("no numbers", [], None)

    def test_input_stays(self):
        numbers = [3, 1, 2]
        stats(numbers)
        self.assertEqual(numbers, [3, 1, 2], "the list given must not change")
