import importlib
import os.path
import sys
import tempfile
import unittest
from fractions import Fraction
from pathlib import Path

from task import load_service

FILES = {
    "broken_mailer.py": "import smtp_pool_missing\n",
    "typo_mailer.py": "import os\nos.no_such_function\n",
    "circular_mailer.py": "from circular_mailer import Mailer\n",
}


class LoadService(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        for name, source in FILES.items():
            Path(scratch.name, name).write_text(source, "utf-8")
        sys.path.insert(0, scratch.name)
        self.addCleanup(sys.path.remove, scratch.name)
        importlib.invalidate_caches()

    def error_of(self, path):
        try:
            load_service(path)
        except Exception as error:
            return error
        self.fail(f"no error for {path!r}")

    def refused(self, path, cause=None):
        error = self.error_of(path)
        self.assertIs(
            type(error), ImportError, f"the kind of error for {path!r}"
        )
        self.assertIn(repr(path), str(error), f"the message for {path!r}")
        if cause:
            self.assertIsInstance(
                error.__cause__, cause, f"the cause for {path!r}"
            )

    def test_class(self):
        self.assertIs(load_service("fractions.Fraction"), Fraction, "a class")

    def test_two_dots(self):
        try:
            join = load_service("os.path.join")
        except ImportError as error:
            self.fail(f"os.path.join: {error}")
        self.assertIs(join, os.path.join, "os.path.join")

    def test_malformed(self):
        for path in ("Fraction", "", "json.", ".json.loads", "os..path"):
            with self.subTest(path=path):
                self.refused(path)

    def test_no_module(self):
        self.refused("no_such_shop.Cart", ModuleNotFoundError)

    def test_no_parent(self):
        self.refused("no_such_shop.cart.Cart", ModuleNotFoundError)

    def test_no_name(self):
        self.refused("fractions.Fracton", AttributeError)

    def test_missing_inside_the_module(self):
        error = self.error_of("broken_mailer.Mailer")
        self.assertEqual(
            getattr(error, "name", None),
            "smtp_pool_missing",
            "a module whose own import is missing",
        )

    def test_import_error_inside_the_module(self):
        error = self.error_of("circular_mailer.Mailer")
        self.assertIsInstance(error, ImportError, "a module that has a cycle")
        self.assertIsNone(
            error.__cause__, "the ImportError of a cycle was replaced"
        )

    def test_mistake_inside_the_module(self):
        self.assertIsInstance(
            self.error_of("typo_mailer.Mailer"),
            AttributeError,
            "a module whose own code fails",
        )
