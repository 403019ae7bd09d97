import unittest
from importlib.machinery import EXTENSION_SUFFIXES

from task import shadows_stdlib


class ShadowsStdlib(unittest.TestCase):
    def check(self, filename, expected):
        self.assertIs(shadows_stdlib(filename), expected, filename)

    def test_standard_names(self):
        for filename in ["json.py", "wave.py", "time.py"]:
            self.check(filename, True)

    def test_compiled_file(self):
        self.check("json.pyc", True)
        self.check("shop.pyc", False)

    def test_compiled_extension(self):
        for suffix in EXTENSION_SUFFIXES:
            self.check("json" + suffix, True)
            self.check("shop" + suffix, False)

    def test_own_name(self):
        self.check("shop.py", False)

    def test_other_kinds_of_file(self):
        for filename in ["json.txt", "json", "json.backup.py", ".py", ""]:
            self.check(filename, False)

    def test_import_is_case_sensitive(self):
        self.check("JSON.py", False)
