import importlib
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

from task import convert


def copy_with(name, **files):
    """Import a copy of the package that has more modules."""
    source = Path(convert.__file__).parent
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(source, Path(folder, name))
        for stem, text in files.items():
            Path(folder, name, f"{stem}.py").write_text(text)
        importlib.invalidate_caches()
        sys.path.insert(0, folder)
        try:
            return importlib.import_module(name)
        finally:
            sys.path.remove(folder)


class OpenPackage(unittest.TestCase):
    def test_all(self):
        self.assertEqual(
            sorted(convert.__all__),
            ["Scale", "whole_inches"],
            "__all__ of the package",
        )

    def test_names_work(self):
        self.assertTrue(
            hasattr(convert, "whole_inches"), "no convert.whole_inches"
        )
        self.assertEqual(
            convert.whole_inches(10), 3, "convert.whole_inches(10)"
        )
        self.assertEqual(convert.Scale().ounces(567), 20.0, "567 g in ounces")

    def test_names_that_stay_inside(self):
        for name in ("floor", "Fraction", "OUNCE", "_round"):
            self.assertFalse(
                hasattr(convert, name), f"convert.{name} is exported"
            )

    def test_a_new_module_is_found(self):
        package = copy_with("convert_more", speed="def knots(): ...")
        self.assertIn("knots", package.__all__, "speed.py was added")
        self.assertTrue(hasattr(package, "knots"), "package.knots")

    def test_a_module_that_uses_another(self):
        source = "from .length import whole_inches\ndef feet(): ..."
        package = copy_with("convert_again", zoom=source)
        self.assertEqual(
            sorted(package.__all__),
            ["Scale", "feet", "whole_inches"],
            "zoom.py imports whole_inches from length.py: one entry each",
        )
