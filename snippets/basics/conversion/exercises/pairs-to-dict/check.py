import unittest

from task import pairs_to_dict


class PairsToDictTest(unittest.TestCase):
    def check(self, text, wanted):
        with self.subTest(text):
            found = pairs_to_dict(text)
            self.assertEqual(found, wanted, repr(text))
            kinds = [type(value) for value in found.values()]
            wanted_kinds = [type(value) for value in wanted.values()]
            self.assertEqual(kinds, wanted_kinds, f"{text!r}: types")

    def test_values(self):
        self.check("a=1;b=2", {"a": 1, "b": 2})
        self.check("a=-1;b=2.5", {"a": -1, "b": 2.5})
        self.check("c=tea", {"c": "tea"})
        self.check("c=", {"c": ""})

    def test_form(self):
        self.check(" a = 1 ; b = two words ", {"a": 1, "b": "two words"})
        self.check("a=1;;b=2;", {"a": 1, "b": 2})
        self.check("formula=x=1", {"formula": "x=1"})
        self.check("", {})
