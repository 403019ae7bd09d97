import unittest
from types import ModuleType

from task import exports


def module_with(**names):
    module = ModuleType("shop")
    vars(module).update(names)
    return module


class Exports(unittest.TestCase):
    def test_without_all(self):
        module = module_with(pay=len, tax=20, _core=None)
        self.assertEqual(
            exports(module), ["pay", "tax"], "pay, tax and _core, no __all__"
        )

    def test_all_decides(self):
        module = module_with(pay=len, tax=20, __all__=["pay"])
        self.assertEqual(
            exports(module), ["pay"], "pay and tax, __all__ names pay"
        )

    def test_all_may_name_what_is_hidden(self):
        module = module_with(pay=len, _core=None, __all__=["_core"])
        self.assertEqual(exports(module), ["_core"], "__all__ names _core")

    def test_all_may_name_an_unloaded_submodule(self):
        module = module_with(__all__=("prices", "pay"), pay=len)
        self.assertEqual(
            exports(module),
            ["pay", "prices"],
            "__all__ is a tuple and names a submodule that is not loaded",
        )

    def test_empty_all(self):
        module = module_with(pay=len, __all__=[])
        self.assertEqual(exports(module), [], "__all__ is empty")

    def test_own_dir_is_not_asked(self):
        module = module_with(pay=len, __dir__=lambda: ["other"])
        self.assertEqual(
            exports(module), ["pay"], "a module with its own __dir__"
        )

    def test_loaded_submodule(self):
        module = module_with(pay=len, prices=ModuleType("shop.prices"))
        self.assertEqual(
            exports(module),
            ["pay", "prices"],
            "no __all__, the submodule prices is loaded",
        )

    def test_repeated_name(self):
        module = module_with(pay=len, __all__=["pay", "pay"])
        self.assertEqual(exports(module), ["pay"], "__all__ says pay twice")

    def test_package_is_not_changed(self):
        module = module_with(pay=len, tax=20, __all__=["tax", "pay"])
        exports(module)
        self.assertEqual(
            module.__all__, ["tax", "pay"], "the package's __all__ changed"
        )

    def test_nothing_public(self):
        self.assertEqual(exports(module_with()), [], "an empty module")
