import unittest

from task import MODULE, bound_by_star

PLAIN = "TEA = 3\n_margin = 1\nimport math\n"
WITH_ALL = "__all__ = ['TEA', '_margin']\nTEA, CAKE, _margin = 3, 5, 1\n"
NAMELESS = "__all__ = []\nTEA = 3\n"


class YourModule(unittest.TestCase):
    def test_all_three_functions_work(self):
        names = {}
        exec(MODULE, names)
        for name, result in [
            ("open_till", "open"),
            ("count_coins", 12),
            ("close_till", "closed"),
        ]:
            self.assertIn(name, names, f"{name} is missing from MODULE")
            self.assertEqual(names[name](), result, f"{name}()")

    def test_names_for_star(self):
        names = {}
        exec(MODULE, names)
        self.assertIsInstance(
            names.get("__all__"), (list, tuple), "__all__ of MODULE"
        )

    def test_star_binds_one(self):
        try:
            found = bound_by_star(MODULE)
        except AttributeError as error:
            self.fail(f"a star import of MODULE: {error}")
        self.assertEqual(found, {"close_till"}, "a star import of MODULE")


class BoundByStar(unittest.TestCase):
    def check(self, text, expected, case):
        try:
            found = bound_by_star(text)
        except AttributeError as error:
            self.fail(f"{case}: {error}")
        self.assertEqual(found, expected, case)

    def test_without_all(self):
        self.check(PLAIN, {"TEA", "math"}, "a module without __all__")

    def test_with_all(self):
        self.check(WITH_ALL, {"TEA", "_margin"}, "a module with __all__")

    def test_empty_all(self):
        self.check(NAMELESS, set(), "an empty __all__")

    def test_empty_module(self):
        self.check("", set(), "an empty module")

    def test_missing_name(self):
        with self.assertRaises(AttributeError, msg="__all__ names a ghost"):
            bound_by_star("__all__ = ['ghost']\n")
