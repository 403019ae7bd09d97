import tempfile
import unittest
from pathlib import Path

from task import find_conflicts


class FindConflicts(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = Path(scratch.name)

    def make(self, *names):
        for name in names:
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("")

    def conflicts(self, *folders):
        return find_conflicts([str(self.root / name) for name in folders])

    def test_names_in_two_folders_are_sorted(self):
        for folder in ["a", "b"]:
            self.make(f"{folder}/tax.py", f"{folder}/rates.py")
            self.make(f"{folder}/basket/__init__.py")
        self.make("a/shop.py")
        self.assertEqual(
            self.conflicts("a", "b"),
            ["basket", "rates", "tax"],
            "two files and a package in both folders",
        )

    def test_no_conflict(self):
        self.make("a/tax.py", "b/rates.py", "b/tax.txt")
        self.assertEqual(self.conflicts("a", "b"), [], "no shared module")
        self.assertEqual(find_conflicts([]), [], "no folders at all")

    def test_three_times_is_named_once(self):
        self.make("a/tax.py", "b/tax.py", "c/tax.py")
        self.assertEqual(
            self.conflicts("a", "b", "c"), ["tax"], "a name in three folders"
        )

    def test_file_and_package_in_two_folders(self):
        self.make("a/tax.py", "b/tax/__init__.py")
        self.assertEqual(
            self.conflicts("a", "b"), ["tax"], "a file and a package"
        )

    def test_file_and_package_in_one_folder(self):
        self.make("a/tax.py", "a/tax/__init__.py")
        self.assertEqual(
            self.conflicts("a"), ["tax"], "tax.py beside the package tax"
        )

    def test_initialisers_are_no_conflict(self):
        self.make("a/__init__.py", "b/__init__.py")
        self.assertEqual(
            self.conflicts("a", "b"), [], "__init__.py in both folders"
        )

    def test_folder_without_initialiser_is_no_module(self):
        self.make("a/tax.py", "b/tax/notes.txt")
        self.assertEqual(
            self.conflicts("a", "b"), [], "a folder without __init__.py"
        )

    def test_inner_modules_are_no_conflict(self):
        self.make("a/shop/__init__.py", "a/shop/tax.py", "b/tax.py")
        self.assertEqual(self.conflicts("a", "b"), [], "shop.tax beside tax")

    def test_same_folder_listed_twice(self):
        self.make("a/tax.py")
        self.assertEqual(
            self.conflicts("a", "a/../a"), [], "one folder listed twice"
        )

    def test_missing_folder(self):
        self.make("a/tax.py")
        try:
            found = self.conflicts("a", "missing")
        except OSError as error:
            self.fail(f"a folder that does not exist: {error}")
        self.assertEqual(found, [], "a folder that does not exist")
