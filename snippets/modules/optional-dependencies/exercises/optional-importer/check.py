import importlib
import json
import sys
import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch

from task import Importer


class Spy:
    """A finder that finds nothing and notes which ex_... is asked for."""

    def __init__(self):
        self.asked = []

    def find_spec(self, name, path=None, target=None):
        if name.startswith("ex_"):
            self.asked.append(name)
        return None


class WithSpy(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        Path(folder.name, "ex_broken.py").write_text(
            "import ex_missing_part\n", encoding="utf-8"
        )
        self.spy = Spy()
        for change in (
            patch.object(sys, "path", [folder.name, *sys.path]),
            patch.object(sys, "meta_path", [self.spy, *sys.meta_path]),
            patch.dict(sys.modules),
        ):
            change.start()
            self.addCleanup(change.stop)
        importlib.invalidate_caches()
        self.importer = Importer(
            {
                "json": ("ex_fast", "json"),
                "table": ("ex_table", "ex_grid"),
                "chart": ("ex_broken", "json"),
            }
        )


class Load(WithSpy):
    def test_falls_back(self):
        self.assertIs(
            self.importer.load("json"), json, "ex_fast is not installed"
        )

    def test_first_choice_wins(self):
        other = Importer({"text": ("json", "csv")})
        self.assertIs(other.load("text"), json, "json before csv")

    def test_searches_once(self):
        for _ in range(3):
            self.importer.load("json")
        self.assertEqual(
            self.spy.asked.count("ex_fast"), 1, "searches for ex_fast"
        )

    def test_each_importer_has_its_own_cache(self):
        import csv

        self.importer.load("json")
        other = Importer({"json": ("csv",)})
        self.assertIs(other.load("json"), csv, "another importer")

    def test_nothing_installed(self):
        with self.assertRaises(ImportError, msg="table") as caught:
            self.importer.load("table")
        for word in ("ex_table", "ex_grid"):
            self.assertIn(
                word, str(caught.exception), "the message names all tried"
            )

    def test_broken_module_is_an_error(self):
        with self.assertRaises(ImportError, msg="ex_broken is broken"):
            self.importer.load("chart")


class Lazy(WithSpy):
    def test_nothing_is_loaded_before_use(self):
        try:
            self.importer.lazy("table")
        except ImportError:
            self.fail("lazy('table') imported before the first use")
        self.importer.lazy("json")
        self.assertEqual(self.spy.asked, [], "lazy() looked for modules")

    def test_attributes_come_from_the_module(self):
        proxy = self.importer.lazy("json")
        self.assertEqual(
            getattr(proxy, "loads", len)("[1]"), [1], "proxy.loads('[1]')"
        )
        getattr(proxy, "dumps", None)
        self.assertEqual(
            self.spy.asked.count("ex_fast"), 1, "the proxy uses the cache"
        )

    def test_missing_at_first_use(self):
        proxy = self.importer.lazy("table")
        with self.assertRaises(ImportError, msg="proxy.render"):
            _ = getattr(proxy, "render", None)


class Requires(WithSpy):
    def test_definition_needs_nothing(self):
        try:
            self.importer.requires("table")(len)
        except ImportError:
            self.fail("requires('table') failed at the definition")

    def test_body_does_not_run_without_the_module(self):
        ran = []

        @self.importer.requires("table")
        def to_table():
            ran.append("body")

        with self.assertRaises(ImportError, msg="call") as caught:
            to_table()
        self.assertEqual(ran, [], "the body ran without the module")
        for word in ("to_table", "ex_table"):
            self.assertIn(
                word, str(caught.exception), "message of the decorator"
            )

    def test_error_of_the_body_is_left_alone(self):
        @self.importer.requires("json")
        def to_text():
            raise ImportError("no font")

        with self.assertRaises(ImportError, msg="body") as caught:
            to_text()
        self.assertEqual(
            str(caught.exception), "no font", "json is there, body fails"
        )

    def test_passes_arguments_and_result(self):
        @self.importer.requires("json")
        def to_text(value, *, end):
            """Say it in JSON."""
            return json.dumps(value) + end

        self.assertEqual(to_text([1], end="."), "[1].", "call")
        self.assertEqual(to_text.__name__, "to_text", "function's name")
        self.assertEqual(to_text.__doc__, "Say it in JSON.", "docstring")
