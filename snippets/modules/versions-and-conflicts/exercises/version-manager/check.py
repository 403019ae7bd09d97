import sys
import tempfile
import unittest
from pathlib import Path

from task import VersionManager


class Versions(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        known = set(sys.modules)
        self.addCleanup(
            lambda: [sys.modules.pop(n) for n in set(sys.modules) - known]
        )
        self.manager = VersionManager()

    def register(self, version, source, name="rates"):
        path = self.folder / f"{name}-{version}.py"
        path.write_text(source)
        self.manager.register(name, version, path)
        return path

    def load(self, version, name="rates"):
        module = self.manager.load(name, version)
        self.assertIsNotNone(module, f"load({name!r}, {version!r})")
        return module

    def test_two_versions_side_by_side(self):
        self.register("1.9", "TAX = 16\n")
        self.register("1.10", "TAX = 20\n")
        old, new = self.load("1.9"), self.load("1.10")
        self.assertEqual((old.TAX, new.TAX), (16, 20), "two versions")

    def test_versions_with_equal_digits(self):
        self.register("1.11", "TAX = 16\n")
        self.register("11.1", "TAX = 20\n")
        old, new = self.load("1.11"), self.load("11.1")
        self.assertEqual((old.TAX, new.TAX), (16, 20), "1.11 and 11.1")

    def test_each_file_runs_once(self):
        self.register("1.9", "TAX = 16\n")
        self.assertIs(
            self.load("1.9"), self.load("1.9"), "the same version twice"
        )

    def test_plain_name_stays_free(self):
        self.register("1.9", "TAX = 16\n")
        self.load("1.9")
        self.assertNotIn("rates", sys.modules, "the plain name in sys.modules")

    def test_module_sees_itself_while_it_runs(self):
        self.register("2.0", "import sys\nSELF = sys.modules[__name__]\n")
        try:
            module = self.load("2.0")
        except KeyError:
            self.fail("a file that looks itself up in sys.modules")
        self.assertIs(module.SELF, module, "the module in sys.modules")

    def test_failed_load_leaves_nothing(self):
        path = self.register("3.0", "TAX = 1 / 0\n")
        with self.assertRaises(ZeroDivisionError, msg="an error in the file"):
            self.manager.load("rates", "3.0")
        left = [
            name
            for name, module in list(sys.modules.items())
            if getattr(module, "__file__", None) == str(path)
        ]
        self.assertEqual(left, [], "sys.modules after a failed load")
        path.write_text("TAX = 21  # repaired\n")
        module = self.load("3.0")
        self.assertEqual(
            getattr(module, "TAX", None), 21, "loading again after a failure"
        )

    def test_unknown_version(self):
        self.register("1.9", "TAX = 16\n")
        with self.assertRaises(LookupError, msg="a version not registered"):
            self.manager.load("rates", "9.9")
        with self.assertRaises(LookupError, msg="a name not registered"):
            self.manager.load("prices", "1.9")

    def test_newest_compares_numbers(self):
        for version in ["1.9", "1.10", "1.2"]:
            self.register(version, "")
        self.register("7.0", "", name="prices")
        self.assertEqual(
            self.manager.newest("rates"), "1.10", "newest of 1.9, 1.10, 1.2"
        )

    def test_newest_of_nothing(self):
        with self.assertRaises(LookupError, msg="newest of an unknown name"):
            self.manager.newest("rates")
