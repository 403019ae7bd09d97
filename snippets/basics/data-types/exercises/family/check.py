import unittest
from collections import Counter

from task import family


class FamilyTest(unittest.TestCase):
    def check(self, wanted, *values):
        for value in values:
            case = f"family({value!r})"
            if isinstance(value, memoryview):
                case = "family(memoryview(...))"
            with self.subTest(case):
                self.assertEqual(family(value), wanted, case)

    def test_none(self):
        self.check("none", None)

    def test_boolean_is_not_numeric(self):
        self.check("boolean", True, False)

    def test_numeric(self):
        self.check("numeric", 0, 7, 4.5, 0.0, 3j)

    def test_sequence(self):
        self.check("sequence", "tea", "", ["tea"], [], (1, 2), (), range(3))

    def test_set(self):
        self.check("set", {1, 2}, set(), frozenset([1]))

    def test_mapping(self):
        self.check("mapping", {"tea": 4}, {})

    def test_binary(self):
        self.check("binary", b"ab", bytearray(b"ab"), memoryview(b"ab"))

    def test_a_kind_of_dict(self):
        self.check("mapping", Counter("tea"))

    def test_other(self):
        self.check("other", ..., len)
