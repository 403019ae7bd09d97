import unittest

from task import top_k


class TopKTest(unittest.TestCase):
    def check(self, case, items, k, wanted):
        with self.subTest(case):
            try:
                found = top_k(items, k)
            except IndexError as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(found, wanted, case)

    def test_items(self):
        self.check("two of four", [3, 9, 5, 4], 2, [9, 5])
        self.check("repeated items", [5, 1, 5, 5], 2, [5, 5])
        self.check("fewer than k", [2, 1], 5, [2, 1])
        self.check("k = 0", [2, 1], 0, [])
        self.check("no items", [], 3, [])
        self.check("texts", ["b", "a", "c"], 1, ["c"])
        self.check("an iterator", iter(range(1000)), 3, [999, 998, 997])

    def test_input_stays(self):
        items = [3, 1, 2]
        top_k(items, 2)
        self.assertEqual(items, [3, 1, 2], "the list given must not change")
