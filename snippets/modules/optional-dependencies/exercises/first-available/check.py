import importlib
import sys
import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch

from task import first_available

FILES = {
    "ex_needs_more.py": "import ex_missing_part\n",
    "ex_old_name.py": "from json import no_such_name\n",
    "ex_prefix.py": "import ex_pre\n",
    "ex_buggy.py": "LIMIT = int('ten')\n",
    "ex_pack/__init__.py": "",
    "ex_half/__init__.py": "import ex_missing_part\n",
    "ex_torn/__init__.py": "import ex_torn.lost\n",
    "ex_pack/inner.py": "",
}


class FirstAvailable(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for name, source in FILES.items():
            path = Path(folder.name, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(source, encoding="utf-8")
        for change in (
            patch.object(sys, "path", [folder.name, *sys.path]),
            patch.dict(sys.modules),
        ):
            change.start()
            self.addCleanup(change.stop)
        importlib.invalidate_caches()

    def name_of(self, *names):
        module = first_available(*names)
        return getattr(module, "__name__", module)

    def test_order(self):
        self.assertEqual(
            self.name_of("json", "csv"), "json", "both are installed"
        )
        self.assertEqual(
            self.name_of("ex_absent", "csv", "json"),
            "csv",
            "the first is not installed",
        )

    def test_dotted_names(self):
        self.assertEqual(
            self.name_of("ex_pack.inner"),
            "ex_pack.inner",
            "a submodule was asked for",
        )
        for absent in ("ex_absent.inner", "ex_pack.absent"):
            self.assertEqual(
                self.name_of(absent, "csv"), "csv", f"{absent}, csv"
            )

    def test_nothing_installed(self):
        for names in [("ex_absent", "ex_other"), ("ex_absent",), ()]:
            with self.assertRaises(ImportError, msg=f"{names}") as caught:
                first_available(*names)
            for name in names:
                self.assertIn(
                    name, str(caught.exception), "the message names all"
                )

    def test_broken_module_is_an_error(self):
        for name, kind in {
            "ex_needs_more": ImportError,
            "ex_old_name": ImportError,
            "ex_prefix": ImportError,
            "ex_half.inner": ImportError,
            "ex_torn": ImportError,
            "ex_buggy": ValueError,
        }.items():
            with self.assertRaises(kind, msg=f"{name} is broken"):
                first_available(name, "json")
