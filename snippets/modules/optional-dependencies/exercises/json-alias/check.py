import importlib
import json
import sys
import tempfile
import unittest
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import task

ORDER = {"dish": "crème, warm: 2", "tables": [4, 7]}
TEXT = '{"dish":"crème, warm: 2","tables":[4,7]}'


def fast_dumps(value):
    """As orjson: no options, compact, bytes."""
    text = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def load_task(fastjson):
    with patch.dict(sys.modules, {"fastjson": fastjson}):
        sys.modules.pop("task", None)
        return importlib.import_module("task")


class JsonAlias(unittest.TestCase):
    def setUp(self):
        self.fast = ModuleType("fastjson")
        self.fast.__spec__ = ModuleSpec("fastjson", None)
        self.fast.dumps = fast_dumps
        self.fast.loads = json.loads

    def test_module_is_bound(self):
        self.assertTrue(hasattr(task, "json"), "task has no name json")

    def test_standard_module_without_fastjson(self):
        module = load_task(None)
        self.assertIs(module.json, json, "fastjson is missing")

    def test_fast_module_when_present(self):
        module = load_task(self.fast)
        self.assertIs(module.json, self.fast, "fastjson is present")

    def test_same_text_both_ways(self):
        for name, fastjson in [("missing", None), ("present", self.fast)]:
            self.assertEqual(
                load_task(fastjson).to_text(ORDER),
                TEXT,
                f"to_text with fastjson {name}",
            )

    def test_fast_module_does_the_work(self):
        self.fast.dumps = lambda value: b'"written by fastjson"'
        self.assertEqual(
            load_task(self.fast).to_text(ORDER),
            '"written by fastjson"',
            "to_text must use fastjson when it is present",
        )

    def test_broken_fastjson_is_an_error(self):
        with (
            tempfile.TemporaryDirectory() as folder,
            patch.object(sys, "path", [folder, *sys.path]),
            patch.dict(sys.modules),
        ):
            path = Path(folder, "fastjson.py")
            path.write_text("import ex_missing_part\n", encoding="utf-8")
            importlib.invalidate_caches()
            sys.modules.pop("task", None)
            with self.assertRaises(
                ImportError, msg="fastjson is installed but broken"
            ):
                importlib.import_module("task")
