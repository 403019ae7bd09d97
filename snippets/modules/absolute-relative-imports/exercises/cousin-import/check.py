import contextlib
import importlib
import io
import runpy
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

import task

SHOP = Path(task.__file__).parent / "shop"


class TestCousin(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        store = Path(folder.name, "store")
        shutil.copytree(SHOP, store)
        account = store / "users" / "account.py"
        account.write_text('def owner():\n    return "Bo"\n')
        sys.path.insert(0, folder.name)
        self.addCleanup(sys.path.remove, folder.name)
        importlib.invalidate_caches()
        self.addCleanup(self.forget)

    def forget(self):
        for name in list(sys.modules):
            if name.partition(".")[0] == "store":
                del sys.modules[name]

    def test_bill(self):
        case = "bill(7) in the package shop"
        self.assertEqual(task.bill(7), "Invoice 7 for Ada", case)

    def test_renamed(self):
        case = "a copy of the package, renamed, with owner Bo"
        module = importlib.import_module("store.orders.invoice")
        self.assertEqual(module.bill(8), "Invoice 8 for Bo", case)

    def test_run(self):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            runpy.run_module("store.orders.invoice", run_name="__main__")
        case = "printed by python -m store.orders.invoice"
        self.assertEqual(printed.getvalue(), "Invoice 7 for Bo\n", case)

    def test_silent(self):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            importlib.import_module("store.orders.invoice")
        self.assertEqual(printed.getvalue(), "", "import prints nothing")
