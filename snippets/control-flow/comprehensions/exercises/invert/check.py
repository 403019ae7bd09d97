import unittest

from task import invert


class InvertTest(unittest.TestCase):
    def check(self, case, mapping, wanted):
        with self.subTest(case):
            self.assertEqual(invert(mapping), wanted, case)

    def test_mappings(self):
        teams = {"Ana": "red", "Ben": "blue", "Cem": "red"}
        self.check(
            "two in one team", teams, {"red": ["Ana", "Cem"], "blue": ["Ben"]}
        )
        self.check("different values", {"a": 1, "b": 2}, {1: ["a"], 2: ["b"]})
        self.check("one value for all", {"a": 0, "b": 0}, {0: ["a", "b"]})
        self.check("an empty dictionary", {}, {})

    def test_order(self):
        found = invert({"b": "x", "a": "y", "c": "x"})
        self.assertEqual(list(found), ["x", "y"], "order of the values")
        found = invert({"Ben": "red", "Ana": "blue"})
        self.assertEqual(list(found), ["red", "blue"], "order of the values")

    def test_input_stays(self):
        mapping = {"a": 1}
        invert(mapping)
        self.assertEqual(mapping, {"a": 1}, "the dictionary given")
