import importlib
import os
import sys
import tempfile
import unittest
from pathlib import Path

from task import make_package


class MakePackage(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.start = Path.cwd()
        self.addCleanup(os.chdir, self.start)
        self.folder = scratch.name

    def made(self, tree):
        make_package(self.folder, tree)
        root = Path(self.folder)
        return {
            path.relative_to(root).as_posix(): path.read_text("utf-8")
            for path in root.rglob("*")
            if path.is_file()
        }

    def test_module_and_initialiser(self):
        self.assertEqual(
            self.made({"shop": {"prices.py": "TAX = 20\n"}}),
            {"shop/__init__.py": "", "shop/prices.py": "TAX = 20\n"},
            "a package with one module",
        )

    def test_given_initialiser_is_kept(self):
        self.assertEqual(
            self.made({"shop": {"__init__.py": "OPEN = True\n"}}),
            {"shop/__init__.py": "OPEN = True\n"},
            "a package that brings its __init__.py",
        )

    def test_each_level_is_a_package(self):
        tree = {"shop": {"payments": {"cards": {"visa.py": ""}}}}
        self.assertEqual(
            sorted(self.made(tree)),
            [
                "shop/__init__.py",
                "shop/payments/__init__.py",
                "shop/payments/cards/__init__.py",
                "shop/payments/cards/visa.py",
            ],
            "packages three levels deep",
        )

    def test_empty_package_and_file_at_the_top(self):
        self.assertEqual(
            self.made({"shop": {}, "run.py": "import shop\n"}),
            {"shop/__init__.py": "", "run.py": "import shop\n"},
            "an empty package beside a module",
        )

    def test_file_without_ending(self):
        try:
            files = self.made({"shop": {"LICENSE": "MIT\n"}})
        except (TypeError, ValueError, OSError) as error:
            self.fail(f"a file whose name has no ending: {error}")
        self.assertEqual(
            files,
            {"shop/__init__.py": "", "shop/LICENSE": "MIT\n"},
            "a file whose name has no ending",
        )

    def test_folder_as_path(self):
        try:
            make_package(Path(self.folder), {"shop": {"prices.py": ""}})
        except TypeError as error:
            self.fail(f"the folder given as a Path: {error}")
        self.assertTrue(
            Path(self.folder, "shop", "prices.py").is_file(),
            "the folder given as a Path",
        )

    def test_current_folder_stays(self):
        make_package(self.folder, {"shop": {"payments": {}}})
        self.assertEqual(Path.cwd(), self.start, "the current folder changed")

    def test_nothing(self):
        self.assertEqual(self.made({}), {}, "an empty tree")

    def test_tree_is_not_changed(self):
        tree = {"shop": {"prices.py": ""}}
        make_package(self.folder, tree)
        self.assertEqual(
            tree, {"shop": {"prices.py": ""}}, "the argument changed"
        )

    def test_text_is_utf_8(self):
        text = "PRICE = '5 €'\n"
        files = self.made({"shop": {"prices.py": text}})
        self.assertEqual(
            files.get("shop/prices.py"), text, "text with a euro sign"
        )

    def test_can_be_imported(self):
        make_package(
            self.folder,
            {"kiosk_demo": {"tea": {"green.py": "GRAMS = 80\n"}}},
        )
        sys.path.insert(0, self.folder)
        self.addCleanup(sys.path.remove, self.folder)
        importlib.invalidate_caches()
        try:
            green = importlib.import_module("kiosk_demo.tea.green")
        except ImportError as error:
            self.fail(f"kiosk_demo.tea.green: {error}")
        self.assertEqual(green.GRAMS, 80, "a constant of the module")
