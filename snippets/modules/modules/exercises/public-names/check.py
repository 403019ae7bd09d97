import types
import unittest

from task import public_names


def module_from(source):
    module = types.ModuleType("sample")
    exec(source, vars(module))
    return module


class TestPublicNames(unittest.TestCase):
    def test_underscores_are_private(self):
        module = module_from("TEA = 250\n_SECRET = 1\nCAKE = 420")
        self.assertEqual(public_names(module), ["CAKE", "TEA"], "no __all__")

    def test_imported_modules_count(self):
        module = module_from("import math\nTEA = 250")
        self.assertEqual(
            public_names(module), ["TEA", "math"], "import binds a name too"
        )

    def test_all_may_name_what_is_not_stored(self):
        module = module_from("TEA = 1\n__all__ = ['TEA', 'CAKE']")
        self.assertEqual(
            public_names(module), ["CAKE", "TEA"], "CAKE is in __all__"
        )

    def test_all_decides(self):
        module = module_from("TEA = 1\nCAKE = 2\n__all__ = ['TEA']")
        self.assertEqual(
            public_names(module), ["TEA"], "CAKE is not in __all__"
        )

    def test_all_may_name_an_underscore(self):
        module = module_from("_x = 1\ny = 2\n__all__ = ['y', '_x']")
        self.assertEqual(public_names(module), ["_x", "y"], "_x is in __all__")

    def test_empty_all(self):
        module = module_from("TEA = 250\n__all__ = []")
        self.assertEqual(public_names(module), [], "__all__ = []")

    def test_empty_module(self):
        self.assertEqual(public_names(module_from("")), [], "an empty module")

    def test_own_dir_is_not_the_namespace(self):
        source = "TEA = 1\ndef __dir__(): return ['ghost']"
        self.assertEqual(
            public_names(module_from(source)),
            ["TEA"],
            "a module with its own __dir__",
        )

    def test_all_is_left_alone(self):
        module = module_from("b = a = 1\n__all__ = ['b', 'a']")
        self.assertEqual(
            public_names(module), ["a", "b"], "the result is sorted"
        )
        self.assertEqual(module.__all__, ["b", "a"], "__all__ was changed")

    def test_all_as_tuple(self):
        module = module_from("b = a = 1\n__all__ = 'b', 'a'")
        self.assertEqual(
            public_names(module), ["a", "b"], "__all__ is a tuple"
        )
