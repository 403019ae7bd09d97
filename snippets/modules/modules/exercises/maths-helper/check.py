import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

from task import load


class TestMathsHelper(unittest.TestCase):
    def setUp(self):
        sys.modules.pop("maths_helper", None)
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name).resolve()
        self.path_before = list(sys.path)
        self.printed = io.StringIO()
        with contextlib.redirect_stdout(self.printed):
            self.module = load(self.folder)
        self.assertIsNotNone(self.module, "load returned None")

    def tearDown(self):
        sys.modules.pop("maths_helper", None)

    def has(self, name):
        self.assertTrue(hasattr(self.module, name), f"no name {name}")
        return getattr(self.module, name)

    def test_really_imported(self):
        cached = sys.modules.get("maths_helper")
        self.assertIs(self.module, cached, "load did not use import")
        self.assertEqual(
            Path(self.module.__file__).resolve(),
            self.folder / "maths_helper.py",
            "the module comes from another file",
        )

    def test_docstring(self):
        self.assertTrue(
            (self.module.__doc__ or "").strip(),
            "the module has no docstring",
        )

    def test_constant(self):
        self.assertEqual(self.has("PERCENT"), 100, "PERCENT")

    def test_mean(self):
        mean = self.has("mean")
        self.assertEqual(mean([2, 4]), 3, "mean([2, 4])")
        self.assertEqual(mean([5]), 5, "mean([5])")
        self.assertEqual(mean([1, 2]), 1.5, "mean([1, 2])")

    def test_mean_of_nothing(self):
        mean = self.has("mean")
        try:
            with self.assertRaises(ValueError, msg="mean([])"):
                mean([])
        except ZeroDivisionError:
            self.fail("mean([]) divides by zero, no ValueError")

    def test_share_uses_the_constant(self):
        share = self.has("share")
        self.assertEqual(share(1, 4), 25, "share(1, 4)")
        self.has("PERCENT")
        self.module.PERCENT = 1
        self.assertEqual(share(1, 4), 0.25, "share ignores PERCENT")

    def test_silent(self):
        self.assertEqual(self.printed.getvalue(), "", "the import prints")

    def test_search_path_as_before(self):
        self.assertEqual(sys.path, self.path_before, "sys.path was changed")
