import unittest

from task import swap_pairs


class SwapPairsTest(unittest.TestCase):
    def check(self, case, pairs, wanted):
        with self.subTest(case):
            self.assertEqual(swap_pairs(pairs), wanted, case)

    def test_pairs(self):
        self.check("two pairs", [("a", 1), ("b", 2)], [(1, "a"), (2, "b")])
        self.check("numbers", [(1, 2), (9, 3)], [(2, 1), (3, 9)])
        self.check("equal items", [(5, 5)], [(5, 5)])
        self.check("texts of two letters", [("ab", "cd")], [("cd", "ab")])
        self.check("no pairs", [], [])

    def test_input_stays(self):
        pairs = [(1, 2)]
        swap_pairs(pairs)
        self.assertEqual(pairs, [(1, 2)], "the list given must not change")
