import unittest

from task import split_head


class SplitHeadTest(unittest.TestCase):
    def check(self, case, items, default, wanted):
        with self.subTest(case):
            try:
                head, rest = split_head(items, default)
            except (TypeError, ValueError) as error:
                self.fail(f"{case}: {error}")
            self.assertEqual((head, rest), wanted, case)

    def test_items(self):
        three = ["Ana", "Ben", "Cem"]
        self.check("three items", three, "-", ("Ana", ["Ben", "Cem"]))
        self.check("two items", [1, 2], 9, (1, [2]))
        self.check("two lists", [[1], [2]], 9, ([1], [[2]]))
        self.check("one item", ["Ana"], "-", ("Ana", []))
        self.check("the first item is 0", [0, 5], 9, (0, [5]))
        self.check("the first item is None", [None], 9, (None, []))

    def test_empty(self):
        self.check("an empty list", [], "nobody", ("nobody", []))
        self.check("the default is None", [], None, (None, []))

    def test_lists_are_new(self):
        queue = ["Ana", "Ben"]
        split_head(queue, "-")
        wanted = ["Ana", "Ben"]
        self.assertEqual(queue, wanted, "the list given must not change")
        empty = []
        _, rest = split_head(empty, "-")
        self.assertIsNot(rest, empty, "empty input: rest must be a new list")
