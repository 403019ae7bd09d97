import unittest

from task import positions_of


class PositionsTest(unittest.TestCase):
    def test_lists(self):
        ana, other = ["tea"], ["tea"]
        for case, items, wanted in (
            ("no items", [], []),
            ("not among them", ["tea", None], []),
            ("an equal list is another object", [other, ana], [1]),
            ("two times", [ana, other, ana], [0, 2]),
            ("only equal lists", [other, other], []),
        ):
            with self.subTest(case):
                self.assertEqual(positions_of(ana, items), wanted, case)

    def test_equal_numbers(self):
        found = positions_of(True, [1, True, 1.0])
        self.assertEqual(found, [1], "True among 1 and 1.0")

    def test_an_object_not_equal_to_itself(self):
        nan = float("nan")
        found = positions_of(nan, [nan, float("nan")])
        self.assertEqual(found, [0], "nan, which is not equal to itself")

    def test_one_changes_later(self):
        ana, ben = ["tea"], ["cake"]
        items = [ana, ben]
        ben[0] = "tea"
        found = positions_of(ben, items)
        self.assertEqual(found, [1], "a list that became equal later")
