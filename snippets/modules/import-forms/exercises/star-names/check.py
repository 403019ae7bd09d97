import unittest

from task import star_names


class StarNames(unittest.TestCase):
    def check(self, source, expected, case):
        self.assertEqual(star_names(source), expected, case)

    def test_sample(self):
        source = "TEA = 3\n_margin = 1\ndef total(): ...\n"
        self.check(source, ["TEA", "total"], "the sample of the task")

    def test_class_and_several_targets(self):
        source = "class Till: ...\nfirst, second = 1, 2\n"
        expected = ["Till", "first", "second"]
        self.check(source, expected, "a class and two targets")

    def test_imports_count(self):
        source = "import os.path\nimport json as j\nfrom math import pi\n"
        self.check(source, ["j", "os", "pi"], "names bound by imports")

    def test_names_only_used(self):
        source = "print(len('tea'))\nTEA = 3\n"
        self.check(source, ["TEA"], "print and len are used, not bound")

    def test_comprehension(self):
        source = "prices = [3, 5]\ntwice = [p * 2 for p in prices]\n"
        self.check(source, ["prices", "twice"], "p of a comprehension")

    def test_names_inside_a_function(self):
        source = "def total():\n    amount = 3\n    return amount\n"
        self.check(source, ["total"], "a function's local names")

    def test_names_in_a_block(self):
        source = "if True:\n    TEA = 3\n"
        self.check(source, ["TEA"], "a name bound inside `if`")

    def test_all_wins(self):
        source = "__all__ = ['TEA', '_margin']\nTEA = CAKE = _margin = 3\n"
        self.check(source, ["TEA", "_margin"], "a module with __all__")

    def test_all_is_a_tuple(self):
        source = "TEA = CAKE = 3\n__all__ = ('CAKE',)\n"
        self.check(source, ["CAKE"], "__all__ as a tuple")

    def test_all_is_empty(self):
        self.check("__all__ = []\nTEA = 3\n", [], "an empty __all__")

    def test_empty_source(self):
        self.check("", [], "an empty module")

    def test_source_is_not_run(self):
        source = "TEA = 3\nstop = 1 / 0\n"
        try:
            found = star_names(source)
        except ZeroDivisionError:
            self.fail("the source was run: 1 / 0 raised")
        self.assertEqual(found, ["TEA", "stop"], "a source that would fail")
