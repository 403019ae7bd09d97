import unittest

from task import group_by


class GroupByTest(unittest.TestCase):
    def check(self, case, items, key, wanted):
        with self.subTest(case):
            self.assertEqual(group_by(items, key), wanted, case)

    def test_groups(self):
        words = ["tea", "rice", "egg", "soup"]
        self.check(
            "by length", words, len, {3: ["tea", "egg"], 4: ["rice", "soup"]}
        )
        self.check("one group", ["a", "b"], len, {1: ["a", "b"]})
        self.check("equal items", [1, 1], str, {"1": [1, 1]})
        self.check("no items", [], len, {})
        self.check(
            "an iterator", iter(["a", "bb"]), len, {1: ["a"], 2: ["bb"]}
        )

    def test_order(self):
        groups = group_by(["soup", "tea", "rice"], len)
        self.assertEqual(list(groups), [4, 3], "the order of the keys")
