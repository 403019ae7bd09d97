import contextlib
import importlib
import io
import runpy
import sys
import tempfile
import unittest
from pathlib import Path

import task


class PackageTest(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = place.name
        self.addCleanup(self.forget)
        self.path = list(sys.path)
        task.build(self.folder)
        importlib.invalidate_caches()

    def forget(self):
        sys.path[:] = self.path
        for name in list(sys.modules):
            if name.partition(".")[0] in ("till", "shop"):
                del sys.modules[name]

    def write(self, name, text):
        package = Path(self.folder, "till")
        self.assertTrue(package.is_dir(), "the folder till must be written")
        (package / name).write_text(text, encoding="utf-8")

    def test_files(self):
        for name in ("__init__.py", "__main__.py", "prices.py"):
            there = Path(self.folder, "till", name).is_file()
            self.assertTrue(there, f"till/{name} must be written")

    def test_runs(self):
        self.assertEqual(task.run(self.folder), "670\n", "tea and cake")

    def test_path_is_restored(self):
        task.run(self.folder)
        self.assertEqual(sys.path, self.path, "sys.path after run")

    def test_path_is_restored_after_a_failure(self):
        self.write("__main__.py", "raise LookupError\n")
        with contextlib.suppress(LookupError):
            task.run(self.folder)
        self.assertEqual(sys.path, self.path, "sys.path after a failed run")

    def test_prices_are_imported(self):
        self.write("prices.py", 'MENU = {"soup": 600, "bread": 150}\n')
        self.assertEqual(task.run(self.folder), "750\n", "another MENU")

    def test_runs_as_main_in_its_package(self):
        self.write("__main__.py", "print(__name__, __package__)\n")
        names = task.run(self.folder)
        self.assertEqual(names, "__main__ till\n", "name and package")

    def test_import_is_relative(self):
        self.write("__init__.py", "")
        Path(self.folder, "till").rename(Path(self.folder, "shop"))
        sys.path.insert(0, self.folder)
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            try:
                runpy.run_module("shop", run_name="__main__")
            except ImportError as error:
                self.fail(f"the package under the name shop: {error}")
        self.assertEqual(out.getvalue(), "670\n", "run under the name shop")

    def test_import_is_silent(self):
        sys.path.insert(0, self.folder)
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            for name in ("till", "till.prices", "till.__main__"):
                try:
                    importlib.import_module(name)
                except ImportError as error:
                    self.fail(f"import {name}: {error}")
        self.assertEqual(out.getvalue(), "", "imports must print nothing")
