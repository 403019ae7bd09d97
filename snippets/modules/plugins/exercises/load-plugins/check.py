import sys
import tempfile
import unittest
from pathlib import Path

from task import load_plugins


class LoadPlugins(unittest.TestCase):
    def load(self, **sources):
        with tempfile.TemporaryDirectory() as folder:
            for name, source in sources.items():
                Path(folder, f"{name}.py").write_text(source)
            Path(folder, "notes.txt").write_text("not Python")
            Path(folder, "old").mkdir()
            Path(folder, "old", "coffee.py").write_text("PRICE = 1")
            return load_plugins(folder)

    def test_every_module_file(self):
        plugins = self.load(tea="PRICE = 350", milk="PRICE = 120")
        self.assertEqual(
            {name: m.PRICE for name, m in plugins.items()},
            {"tea": 350, "milk": 120},
            "tea.py and milk.py; a subfolder old/ is no plugin",
        )

    def test_initialiser_is_left_out(self):
        plugins = self.load(__init__="1 / 0", tea="PRICE = 350")
        self.assertEqual(list(plugins), ["tea"], "with an __init__.py")

    def test_name_of_a_standard_module(self):
        plugins = self.load(json="PRICE = 5")
        self.assertEqual(
            getattr(plugins.get("json"), "PRICE", None),
            5,
            "the plugin json.py is not the standard json",
        )

    def test_standard_module_stays(self):
        import json

        self.load(json="PRICE = 5")
        self.assertIs(
            sys.modules["json"], json, "json in sys.modules was replaced"
        )

    def test_underscore_is_no_reason_to_skip(self):
        plugins = self.load(_tax="RATE = 7", tea="PRICE = 350")
        self.assertEqual(
            sorted(plugins), ["_tax", "tea"], "only __init__.py is skipped"
        )

    def test_name_that_ends_in_y(self):
        plugins = self.load(happy="")
        self.assertEqual(list(plugins), ["happy"], "the file happy.py")

    def test_plugin_may_look_itself_up(self):
        source = "import sys\nME = sys.modules.get(__name__)"
        module = self.load(mirror=source).get("mirror")
        self.assertIsNotNone(module, "mirror.py was not loaded")
        self.assertIs(module.ME, module, "not in sys.modules while it ran")

    def test_empty_folder(self):
        self.assertEqual(self.load(), {}, "a folder without plugins")
