import unittest

from task import type_counts


class TypeCountsTest(unittest.TestCase):
    def check(self, items, wanted):
        case = f"type_counts({items!r})"
        with self.subTest(case):
            self.assertEqual(type_counts(items), wanted, case)

    def test_names_and_counts(self):
        self.check(["tea", 2, "cake"], {"str": 2, "int": 1})
        self.check([1, 2, 3.0, 4.5, 5], {"int": 3, "float": 2})

    def test_nothing(self):
        self.check([], {})

    def test_bool_is_counted_as_bool(self):
        self.check([True, 1, False], {"bool": 2, "int": 1})

    def test_none_and_containers(self):
        self.check([None, [], [1], ()], {"NoneType": 1, "list": 2, "tuple": 1})

    def test_other_kinds_of_items(self):
        self.check(
            (b"a", 3j, range(2)), {"bytes": 1, "complex": 1, "range": 1}
        )
