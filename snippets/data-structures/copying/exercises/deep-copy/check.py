import unittest

from task import deep_copy


class DeepCopyTest(unittest.TestCase):
    def check(self, case, value, path):
        with self.subTest(case):
            copied = deep_copy(value)
            self.assertEqual(copied, value, f"{case}: equal")
            for step in path:
                self.assertIsNot(copied, value, f"{case}: a new object")
                copied, value = copied[step], value[step]
            self.assertIsNot(copied, value, f"{case}: a new object at {path}")

    def test_containers(self):
        self.check("a list", [1, 2], [])
        self.check("a dictionary", {"a": 1}, [])
        self.check("a list in a list", [[1], 2], [0])
        self.check("a list in a dictionary", {"a": [1]}, ["a"])
        self.check("a dictionary in a list", [{"a": 1}], [0])
        self.check("four levels", [{"a": [{"b": [1]}]}], [0, "a", 0, "b"])
        self.check("empty ones", [[], {}], [0])

    def test_other_values(self):
        for value in (3, "tea", None, (1, 2)):
            with self.subTest(value=value):
                self.assertIs(
                    deep_copy(value), value, f"{value!r} stays as it is"
                )
