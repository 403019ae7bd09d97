import importlib
import os
import tempfile
import unittest
from importlib.machinery import PathFinder
from pathlib import Path

from task import resolve


class ResolveTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()
        self.folders = [str(self.root / part) for part in ("one", "two")]

    def check(self, files, expected, case):
        for file in files:
            path = self.root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        importlib.invalidate_caches()
        wanted = self.root / expected if expected else None
        # Python itself is the judge of what we expect
        spec = PathFinder.find_spec("shop", self.folders)
        origin = spec.origin if spec else None
        assert origin == (str(wanted) if wanted else None)
        given = list(self.folders)
        self.assertEqual(resolve("shop", given), wanted, case)
        self.assertEqual(given, self.folders, f"{case}: list changed")

    def test_module(self):
        self.check(["one/shop.py"], "one/shop.py", "a module")

    def test_package(self):
        files = ["one/shop/__init__.py"]
        self.check(files, files[0], "a package")

    def test_first_folder_wins(self):
        files = ["one/shop.py", "two/shop.py"]
        self.check(files, files[0], "the module in both folders")

    def test_second_folder(self):
        files = ["one/other.py", "two/shop.py"]
        self.check(files, files[1], "the module in the second folder")

    def test_package_beats_module(self):
        files = ["one/shop.py", "one/shop/__init__.py"]
        self.check(files, files[1], "both forms in one folder")

    def test_folder_beats_form(self):
        files = ["one/shop.py", "two/shop/__init__.py"]
        self.check(files, files[0], "a module before a package")

    def test_plain_folder_goes_on(self):
        files = ["one/shop/readme.txt", "two/shop.py"]
        self.check(files, files[1], "a folder that is no package")

    def test_missing_folder(self):
        files = ["two/shop.py"]
        self.check(files, files[0], "a search folder that is missing")

    def test_nothing(self):
        self.check(["one/shop.txt"], None, "nothing to import")

    def test_empty_entry(self):
        self.addCleanup(os.chdir, os.getcwd())
        (self.root / "shop.py").touch()
        os.chdir(self.root)
        found = resolve("shop", [""])
        same = found and Path(found).resolve() == self.root / "shop.py"
        self.assertTrue(same, "'' stands for the current folder")
        found = resolve("shop", self.folders)
        self.assertIsNone(found, "the current folder, without ''")
