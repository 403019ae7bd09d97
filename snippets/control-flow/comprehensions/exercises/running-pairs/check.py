import types
import unittest

from task import running_pairs


class RunningPairsTest(unittest.TestCase):
    def check(self, case, items, wanted):
        with self.subTest(case):
            try:
                found = list(running_pairs(items))
            except IndexError as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(found, wanted, case)

    def test_pairs(self):
        self.check("three items", [3, 5, 8], [(3, 5), (5, 8)])
        self.check("two items", [3, 5], [(3, 5)])
        self.check("repeats", [1, 1, 2, 1], [(1, 1), (1, 2), (2, 1)])
        self.check("a text", "tea", [("t", "e"), ("e", "a")])

    def test_no_pair(self):
        self.check("one item", [3], [])
        self.check("an empty list", [], [])

    def test_on_demand(self):
        pairs = running_pairs([3, 5, 8])
        self.assertIsInstance(pairs, types.GeneratorType, "round brackets?")
        self.assertEqual(next(pairs), (3, 5), "the first pair")

    def test_input_stays(self):
        items = [3, 5, 8]
        list(running_pairs(items))
        self.assertEqual(items, [3, 5, 8], "the list given")
