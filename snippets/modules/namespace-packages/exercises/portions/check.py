import sys
import tempfile
import unittest
from pathlib import Path

from task import portions


class PortionsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()

    def check(self, files, expected, case, order=("one", "two", "three")):
        for file in files:
            path = self.root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        folders = [str(self.root / part) for part in order]
        wanted = [self.root / part / "acme" for part in expected]
        before = list(sys.path)
        found = [Path(place) for place in portions("acme", folders)]
        changed = sys.path != before
        sys.path[:] = before
        self.assertEqual(found, wanted, case)
        self.assertFalse(changed, f"{case}: sys.path must not change")
        self.assertNotIn("acme", sys.modules, f"{case}: nothing imported")

    def test_two_parts(self):
        files = ["one/acme/tax.py", "three/acme/basket.py"]
        self.check(files, ["one", "three"], "two parts, one empty folder")

    def test_order(self):
        files = ["one/acme/tax.py", "two/acme/basket.py"]
        self.check(files, ["two", "one"], "order given", ("two", "one"))

    def test_regular_first(self):
        files = ["one/acme/__init__.py", "two/acme/tax.py"]
        self.check(files, [], "a regular package in front")

    def test_regular_last(self):
        files = ["one/acme/tax.py", "three/acme/__init__.py"]
        self.check(files, [], "a regular package at the end")

    def test_module_last(self):
        files = ["one/acme/tax.py", "three/acme.py"]
        self.check(files, [], "a module file at the end")

    def test_module_beside_folder(self):
        files = ["one/acme/tax.py", "two/acme/cart.py", "two/acme.py"]
        self.check(files, [], "a module file beside the folder")

    def test_folder_named_like_a_module(self):
        files = ["one/acme/tax.py", "two/acme.py/notes.txt"]
        self.check(files, ["one"], "a folder called acme.py is no module")

    def test_file_of_that_name(self):
        files = ["one/acme", "two/acme/tax.py"]
        self.check(files, ["two"], "a file without ending, then a folder")

    def test_nothing(self):
        self.check(["one/other/tax.py"], [], "no such package")

    def test_no_folders(self):
        self.check(["one/acme/tax.py"], [], "an empty list", ())
