import importlib
import sys
import tempfile
import unittest
from pathlib import Path

from task import LazyImporter

SOURCE = "SIZES = [1, 2]\ndef area(a, b):\n    return a * b\n"
NAMES = ("grid_lazy", "late_lazy", "kit_lazy", "kit_lazy.saw")


class LazyImporterTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "grid_lazy.py").write_text(SOURCE)
        kit = self.folder / "kit_lazy"
        kit.mkdir()
        (kit / "__init__.py").write_text("TEETH = 0\n")
        (kit / "saw.py").write_text("TEETH = 24\n")
        sys.path.insert(0, folder.name)
        self.addCleanup(sys.path.remove, folder.name)
        for name in NAMES:
            self.addCleanup(sys.modules.pop, name, None)
        importlib.invalidate_caches()

    def read(self, lazy, attribute):
        try:
            return getattr(lazy, attribute)
        except AttributeError:
            self.fail(f"the attribute {attribute} is not found")

    def test_waits(self):
        LazyImporter("grid_lazy")
        self.assertNotIn(
            "grid_lazy", sys.modules, "creating it loads the module"
        )

    def test_uses_the_module(self):
        grid = LazyImporter("grid_lazy")
        area = self.read(grid, "area")
        self.assertEqual(area(3, 4), 12, "area(3, 4)")
        self.assertIs(
            self.read(grid, "SIZES"),
            sys.modules["grid_lazy"].SIZES,
            "the object must be the module's own",
        )

    def test_loads_once(self):
        grid = LazyImporter("grid_lazy")
        first = self.read(grid, "SIZES")
        del sys.modules["grid_lazy"]
        self.assertIs(
            self.read(grid, "SIZES"), first, "imported a second time"
        )

    def test_asks_the_module_each_time(self):
        grid = LazyImporter("grid_lazy")
        self.read(grid, "SIZES")
        sys.modules["grid_lazy"].SIZES = [7]
        self.assertEqual(
            self.read(grid, "SIZES"), [7], "a later change is not seen"
        )

    def test_dotted_name(self):
        saw = LazyImporter("kit_lazy.saw")
        self.assertNotIn(
            "kit_lazy", sys.modules, "creating it loads the package"
        )
        self.assertEqual(
            self.read(saw, "TEETH"), 24, "a dotted name: the submodule"
        )

    def test_repr_does_not_load(self):
        grid = LazyImporter("grid_lazy")
        self.assertEqual(
            repr(grid), "<lazy 'grid_lazy', waiting>", "repr before"
        )
        self.assertNotIn("grid_lazy", sys.modules, "repr loads it")
        self.read(grid, "SIZES")
        self.assertEqual(
            repr(grid), "<lazy 'grid_lazy', loaded>", "repr after"
        )

    def test_dir(self):
        names = dir(LazyImporter("grid_lazy"))
        self.assertIn("area", names, "dir() must list the module's names")

    def test_missing_attribute(self):
        grid = LazyImporter("grid_lazy")
        with self.assertRaises(AttributeError, msg="a wrong attribute") as c:
            print(grid.volume)
        self.assertIn("'grid_lazy'", str(c.exception), "name the module")

    def test_missing_module_then_installed(self):
        late = LazyImporter("late_lazy")
        try:
            print(late.READY)
        except ModuleNotFoundError:
            pass
        except AttributeError:
            self.fail("a missing module must give ModuleNotFoundError")
        else:
            self.fail("a missing module gave a value")
        (self.folder / "late_lazy.py").write_text("READY = True\n")
        importlib.invalidate_caches()
        self.assertIs(
            self.read(late, "READY"), True, "try again after a failure"
        )
