import unittest

from task import has_duplicates


class HasDuplicatesTest(unittest.TestCase):
    def check(self, case, items, wanted):
        with self.subTest(case):
            self.assertIs(has_duplicates(items), wanted, case)

    def test_lists(self):
        self.check("no duplicates", [1, 2, 3], False)
        self.check("neighbours", [1, 1], True)
        self.check("far apart", ["a", "b", "c", "a"], True)
        self.check("None once", [None, 1], False)
        self.check("None twice", [None, 1, None], True)
        self.check("no items", [], False)
        self.check("a text", "tea", False)

    def test_stops_early(self):
        items = iter([1, 2, 1, 9])
        try:
            found = has_duplicates(items)
        except TypeError as error:
            self.fail(f"an iterator: {error}")
        self.assertIs(found, True, "an iterator")
        self.assertEqual(list(items), [9], "the rest of the iterator")
