import unittest

from task import flatten


class FlattenTest(unittest.TestCase):
    def check(self, case, items, wanted):
        with self.subTest(case):
            self.assertEqual(flatten(items), wanted, case)

    def test_depth(self):
        self.check("flat already", [1, 2], [1, 2])
        self.check("one level", [1, [2, 3]], [1, 2, 3])
        self.check("three levels", [[[1]], [2, [3, [4]]]], [1, 2, 3, 4])
        self.check("empty lists", [[], [[]], 1], [1])
        self.check("no items", [], [])

    def test_kinds(self):
        self.check("tuples", [(1, (2,)), 3], [1, 2, 3])
        self.check("texts", ["tea", ["rice"]], ["tea", "rice"])
        self.check("None and 0", [None, [0]], [None, 0])

    def test_input_stays(self):
        items = [1, [2]]
        flatten(items)
        self.assertEqual(items, [1, [2]], "the list given must not change")
