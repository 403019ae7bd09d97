import importlib
import sys
import unittest

from task import served


def load(name):
    return importlib.import_module(name)


class Served(unittest.TestCase):
    def attribute(self, name, attribute, case):
        try:
            return getattr(load(name), attribute)
        except (ImportError, AttributeError) as error:
            self.fail(f"{case}: {error}")

    def test_plain_module(self):
        with served({"mem_tea": "MINUTES = 3\n"}):
            got = self.attribute("mem_tea", "MINUTES", "a plain module")
        self.assertEqual(got, 3, "a plain module")

    def test_package_and_relative_import(self):
        sources = {
            "mem_shop": "from .prices import TEA\n",
            "mem_shop.prices": "TEA = 250\n",
        }
        with served(sources):
            got = self.attribute("mem_shop", "TEA", "a package")
        self.assertEqual(got, 250, "a package with a relative import")

    def test_memory_wins_over_a_file(self):
        kept = sys.modules.pop("colorsys", None)
        try:
            with served({"colorsys": "HUE = 'served'\n"}):
                got = getattr(load("colorsys"), "HUE", "from the file")
        finally:
            sys.modules.pop("colorsys", None)
            if kept is not None:
                sys.modules["colorsys"] = kept
        self.assertEqual(got, "served", "a name that a file has as well")

    def test_other_names_are_left_alone(self):
        with (
            served({"mem_tea": ""}),
            self.assertRaises(
                ModuleNotFoundError, msg="a name that is not served"
            ),
        ):
            load("mem_coffee")

    def test_all_is_cleaned_up(self):
        finders = list(sys.meta_path)
        with served({"mem_tea": ""}):
            self.attribute("mem_tea", "__name__", "clean-up")
        self.assertEqual(sys.meta_path, finders, "the finder is removed")
        self.assertNotIn("mem_tea", sys.modules, "the module is removed")

    def test_cleaned_up_after_an_error(self):
        finders = list(sys.meta_path)
        try:
            with served({"mem_tea": ""}):
                load("mem_tea")
                raise KeyError("from the block")
        except KeyError:
            pass
        left = sys.meta_path[:]
        sys.meta_path[:] = finders
        module = sys.modules.pop("mem_tea", None)
        self.assertIsNone(module, "the block raised: the module is removed")
        self.assertEqual(left, finders, "the block raised")

    def test_a_module_loaded_before_stays(self):
        import string

        with served({"string": "LATER = True\n"}):
            pass
        self.assertIs(
            sys.modules.get("string"), string, "loaded before the block"
        )

    def test_a_longer_name_does_not_make_a_package(self):
        with served({"mem_tea": "", "mem_teapot": ""}):
            try:
                is_package = hasattr(load("mem_tea"), "__path__")
            except ImportError as error:
                self.fail(f"mem_tea beside mem_teapot: {error}")
        self.assertFalse(is_package, "mem_tea beside mem_teapot")

    def test_other_modules_stay(self):
        kept = sys.modules.pop("colorsys", None)
        try:
            with served({"mem_tea": ""}):
                other = load("colorsys")
            stays = sys.modules.get("colorsys") is other
        finally:
            if kept is not None:
                sys.modules["colorsys"] = kept
        self.assertTrue(stays, "a module that the block loaded from a file")

    def test_a_finder_added_in_the_block_stays(self):
        finders = list(sys.meta_path)
        other = type("Other", (), {"find_spec": lambda *args: None})()
        with served({"mem_tea": ""}):
            sys.meta_path.insert(0, other)
        left = sys.meta_path[:]
        sys.meta_path[:] = finders
        self.assertEqual(
            left, [other, *finders], "a finder added inside the block"
        )
