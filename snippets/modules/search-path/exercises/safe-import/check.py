import importlib
import os.path
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from task import safe_import

FILES = {
    "till_ok.py": "TOTAL = 3",
    "till_broken.py": "import till_dependency_gone",
    "till_renamed.py": "from till_ok import GONE",
    "till_typo.py": "1 / 0",
    # needs "till", the beginning of its own name
    "tillreport.py": "import till",
    "till_gone/__init__.py": "import till_dependency_gone",
    "till_gone/drawer.py": "",
    "till_box/__init__.py": "",
    "till_box/drawer.py": "import till_box.lock",
}


class SafeImportTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for name, text in FILES.items():
            path = Path(folder.name, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        for patch in (
            mock.patch.object(sys, "path", [folder.name, *sys.path]),
            mock.patch.dict(sys.modules),
        ):
            patch.start()
            self.addCleanup(patch.stop)
        importlib.invalidate_caches()

    def test_found(self):
        module = safe_import("till_ok")
        total = getattr(module, "TOTAL", None)
        self.assertEqual(total, 3, "a module that is there")

    def test_submodule(self):
        module = safe_import("os.path")
        self.assertIs(module, os.path, "a dotted name: os.path")

    def test_missing(self):
        for name in ("no_such_till", "no_such_till.drawer"):
            try:
                found = safe_import(name)
            except ImportError as error:
                self.fail(f"{name}: raised {error!r}, not None")
            self.assertIsNone(found, f"a missing module: {name}")

    def test_missing_in_module(self):
        found = safe_import("till_ok.drawer")
        self.assertIsNone(found, "a submodule of a plain module")

    def test_own_import_fails(self):
        for name, case in (
            ("till_broken", "a module whose own import is missing"),
            ("tillreport", "a module that misses another: till"),
            ("till_renamed", "a module that imports a missing name"),
            ("till_gone.drawer", "a package that cannot be imported"),
            ("till_box.drawer", "a module that misses its neighbour"),
        ):
            with self.assertRaises(ImportError, msg=case):
                safe_import(name)

    def test_other_errors_pass(self):
        with self.assertRaises(ZeroDivisionError, msg="code that fails"):
            safe_import("till_typo")
