import sys
import tempfile
import unittest
from pathlib import Path

from task import reload_module

COUNTING = "RUNS = globals().get('RUNS', 0) + 1\n"


class ReloadModule(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        sys.path.insert(0, scratch.name)
        self.addCleanup(sys.path.remove, scratch.name)
        before = set(sys.modules)
        self.addCleanup(self.forget, before)

    def forget(self, before):
        for name in set(sys.modules) - before:
            if name.startswith("checked_"):
                del sys.modules[name]

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")

    def test_first_call_imports_once(self):
        self.write("checked_one.py", COUNTING)
        module = reload_module("checked_one")
        self.assertEqual(module.RUNS, 1, "first call: the file runs once")
        self.assertIs(
            sys.modules.get("checked_one"), module, "first call: registered"
        )

    def test_second_call_runs_the_edited_file(self):
        self.write("checked_two.py", "TEA = 250\n")
        reload_module("checked_two")
        self.write("checked_two.py", "TEA = 1_000\n")
        module = reload_module("checked_two")
        self.assertEqual(module.TEA, 1000, "second call: the edit is seen")

    def test_the_module_object_stays(self):
        self.write("checked_same.py", COUNTING)
        first = reload_module("checked_same")
        second = reload_module("checked_same")
        self.assertIs(second, first, "a reload keeps the module object")
        self.assertEqual(second.RUNS, 2, "a reload runs the file again")

    def test_dotted_name_gives_the_submodule(self):
        self.write("checked_shop/__init__.py", "")
        self.write("checked_shop/prices.py", "TEA = 3\n")
        module = reload_module("checked_shop.prices")
        self.assertEqual(
            module.__name__, "checked_shop.prices", "a dotted name"
        )
        self.write("checked_shop/prices.py", "TEA = 1_000\n")
        again = reload_module("checked_shop.prices")
        self.assertIs(again, module, "a dotted name, second call")
        self.assertEqual(again.TEA, 1000, "a dotted name: the edit is seen")

    def test_unknown_name(self):
        with self.assertRaises(
            ModuleNotFoundError, msg="a name that nobody can find"
        ):
            reload_module("checked_nowhere")
