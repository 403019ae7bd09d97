import importlib
import sys
import tempfile
import unittest
from pathlib import Path

from task import timed_import

SOURCE = "import sys\nsys.lazy_ticks.append(5)\nHUE = 3\n"


def clock():
    """A clock that stands still until something adds ticks."""
    return sum(sys.lazy_ticks)


class TimedImportTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        package = Path(folder.name, "paint_lazy")
        package.mkdir()
        (package / "__init__.py").write_text("")
        (package / "hues.py").write_text(SOURCE)
        (package / "broken.py").write_text(SOURCE + "1 / 0\n")
        sys.path.insert(0, folder.name)
        self.addCleanup(sys.path.remove, folder.name)
        for name in ("", ".hues", ".broken"):
            self.addCleanup(sys.modules.pop, "paint_lazy" + name, None)
        importlib.invalidate_caches()
        sys.lazy_ticks = []
        self.seconds = {"other": 1}

    def test_gives_the_module(self):
        with timed_import("paint_lazy.hues", self.seconds, clock) as hues:
            self.assertIs(
                hues,
                sys.modules.get("paint_lazy.hues", "not loaded"),
                "the name after `as` must be the imported submodule",
            )

    def test_body_is_not_timed(self):
        with timed_import("paint_lazy.hues", self.seconds, clock):
            sys.lazy_ticks.append(60)
        self.assertEqual(
            self.seconds,
            {"other": 1, "paint_lazy.hues": 5},
            "5 seconds of import, 60 seconds of body",
        )

    def test_known_inside_the_body(self):
        with timed_import("paint_lazy.hues", self.seconds, clock):
            self.assertEqual(
                self.seconds.get("paint_lazy.hues"),
                5,
                "the duration must be known when the body starts",
            )

    def test_second_import_is_free(self):
        for _ in range(2):
            with timed_import("paint_lazy.hues", self.seconds, clock):
                pass
        self.assertEqual(
            self.seconds.get("paint_lazy.hues"), 0, "the second import"
        )

    def test_failing_import(self):
        try:
            with timed_import("paint_lazy.broken", self.seconds, clock):
                pass
        except ZeroDivisionError:
            pass
        else:
            self.fail("the error of a failing import must come out")
        self.assertEqual(
            self.seconds, {"other": 1}, "a failed import stores nothing"
        )

    def test_error_in_the_body(self):
        try:
            with timed_import("paint_lazy.hues", self.seconds, clock):
                raise KeyError("blue")
        except KeyError:
            pass
        else:
            self.fail("an error in the body must come out")
        self.assertEqual(
            self.seconds.get("paint_lazy.hues"), 5, "body that fails"
        )
