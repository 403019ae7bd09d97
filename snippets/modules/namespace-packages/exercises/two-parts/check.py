import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from task import import_parts


class ImportPartsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()
        for patch in (
            mock.patch.object(sys, "path", list(sys.path)),
            mock.patch.dict(sys.modules),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    def check(self, name, parts, case):
        before = list(sys.path)
        modules = import_parts(self.root, name, parts)
        names = [f"{name}.{m}" for files in parts.values() for m in files]
        found = [module.__name__ for module in modules]
        self.assertEqual(found, names, f"{case}: names")
        wanted = [self.root / folder / name for folder in parts]
        places = [Path(p).resolve() for p in sys.modules[name].__path__]
        self.assertEqual(places, wanted, f"{case}: folders, in order")
        self.assertEqual(
            sys.path[: len(before)], before, f"{case}: goes at the end"
        )
        inits = list(self.root.rglob("__init__.py"))
        self.assertEqual(inits, [], f"{case}: no initialiser")
        return modules

    def test_two_parts(self):
        parts = {
            "core": {"tax": "RATE = 20\n"},
            "web": {"page": "TITLE = 'Shop'\n"},
        }
        tax, page = self.check("zz_acme", parts, "two parts")
        self.assertEqual(tax.RATE, 20, "content of the first part")
        self.assertEqual(page.TITLE, "Shop", "content of the second part")

    def test_part_that_needs_the_other(self):
        parts = {
            "web": {"page": "from zz_firm.tax import RATE\n"},
            "core": {"tax": "RATE = 20\n"},
        }
        page, _ = self.check("zz_firm", parts, "first needs second")
        self.assertEqual(page.RATE, 20, "name from the other part")

    def test_several_modules(self):
        parts = {"one": {"a": "", "b": "X = 'ä'\n"}, "two": {"c": ""}}
        modules = self.check("zz_many", parts, "several modules")
        self.assertEqual(modules[1].X, "ä", "text that is not ASCII")

    def test_part_without_modules(self):
        parts = {"one": {"a": ""}, "two": {}}
        self.check("zz_empty", parts, "a part without modules")
