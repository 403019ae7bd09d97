import importlib
import importlib.util
import json
import json.decoder
import sys
import tempfile
import types
import unittest
from pathlib import Path
from unittest import mock

from task import is_namespace


class IsNamespaceTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()
        paths = [str(self.root), *sys.path]
        for patch in (
            mock.patch.object(sys, "path", paths),
            mock.patch.dict(sys.modules),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    def load(self, name, *files):
        for file in files:
            path = self.root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        importlib.invalidate_caches()
        return importlib.import_module(name)

    def check(self, module, expected, case):
        self.assertIs(is_namespace(module), expected, case)

    def test_folder_without_initialiser(self):
        module = self.load("zz_acme", "zz_acme/tax.py")
        self.check(module, True, "a folder without initialiser")

    def test_inner_folder(self):
        module = self.load("zz_deep.inner", "zz_deep/inner/tax.py")
        self.check(module, True, "a namespace in a namespace")

    def test_namespace_in_regular(self):
        module = self.load(
            "zz_shop.inner", "zz_shop/__init__.py", "zz_shop/inner/tax.py"
        )
        self.check(module, True, "a namespace in a regular package")

    def test_regular_in_namespace(self):
        module = self.load("zz_acme2.shop", "zz_acme2/shop/__init__.py")
        self.check(module, False, "a regular package in a namespace")

    def test_regular_package(self):
        self.check(json, False, "a regular package")

    def test_plain_module(self):
        self.check(json.decoder, False, "a plain module")

    def test_built_in_module(self):
        self.check(sys, False, "a built-in module: it has no file")

    def test_module_without_spec(self):
        made = types.ModuleType("made")
        self.check(made, False, "a module made by hand")

    def test_package_from_elsewhere(self):
        spec = importlib.util.spec_from_loader(
            "zz_made", MemoryLoader(), is_package=True
        )
        module = importlib.util.module_from_spec(spec)
        module.__path__ = ("memory",)
        self.check(module, False, "a package from a loader in memory")


class MemoryLoader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        pass
