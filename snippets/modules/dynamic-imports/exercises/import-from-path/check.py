import json
import sys
import tempfile
import unittest
from pathlib import Path

from task import import_from_path

NAME = "kiosk_rules_demo"


class ImportFromPath(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.addCleanup(sys.modules.pop, NAME, None)
        self.folder = Path(scratch.name)

    def file(self, name, source):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(source, "utf-8")
        return path

    def error_of(self, name, path, case):
        try:
            import_from_path(name, path)
        except Exception as error:
            return error
        self.fail(f"no error: {case}")

    def test_loads_and_registers(self):
        path = self.file("rules.py", "PERCENT = 10\nSELF = __name__\n")
        module = import_from_path(NAME, path)
        self.assertEqual(
            getattr(module, "PERCENT", None), 10, "a constant of the file"
        )
        self.assertEqual(module.SELF, NAME, "__name__ while the code runs")
        spec = getattr(module, "__spec__", None)
        self.assertEqual(
            getattr(spec, "name", None), NAME, "the module's __spec__"
        )
        self.assertIs(
            sys.modules.get(NAME), module, "the entry in sys.modules"
        )

    def test_registered_while_the_code_runs(self):
        path = self.file(
            "rules.py", "import sys\nSEEN = __name__ in sys.modules\n"
        )
        module = import_from_path(NAME, str(path))
        self.assertTrue(
            getattr(module, "SEEN", False),
            "the entry in sys.modules while the code runs",
        )

    def test_same_file_runs_once(self):
        path = self.file("rules.py", "PERCENT = 10\n")
        first = import_from_path(NAME, path)
        self.assertIs(
            import_from_path(NAME, str(path)),
            first,
            "the second call for the same file",
        )
        detour = path.parent / "extras" / ".." / path.name
        (path.parent / "extras").mkdir()
        try:
            again = import_from_path(NAME, detour)
        except ImportError as error:
            self.fail(f"the same file, its path written with '..': {error}")
        self.assertIs(
            again, first, "the same file, its path written with '..'"
        )

    def test_taken_name(self):
        path = self.file("json.py", "PERCENT = 10\n")
        error = self.error_of("json", path, "the name json is taken")
        self.assertIsInstance(error, ImportError, "the name json is taken")
        self.assertIs(sys.modules["json"], json, "json was replaced")

    def test_taken_by_a_module_without_a_file(self):
        path = self.file("sys.py", "PERCENT = 10\n")
        error = self.error_of("sys", path, "the name sys is taken")
        self.assertIsInstance(error, ImportError, "the name sys is taken")
        self.assertIs(sys.modules["sys"], sys, "sys was replaced")

    def test_two_files_one_name(self):
        import_from_path(NAME, self.file("a/rules.py", "PERCENT = 10\n"))
        other = self.file("b/rules.py", "PERCENT = 20\n")
        error = self.error_of(NAME, other, "another file, same name")
        self.assertIsInstance(error, ImportError, "another file, same name")

    def test_failing_code_leaves_nothing(self):
        path = self.file("rules.py", "1 / 0\n")
        error = self.error_of(NAME, path, "the code divides by zero")
        self.assertIsInstance(error, ZeroDivisionError, "the file's own error")
        self.assertNotIn(NAME, sys.modules, "the code divides by zero")

    def test_exit_leaves_nothing(self):
        path = self.file("rules.py", "raise SystemExit(2)\n")
        try:
            import_from_path(NAME, path)
        except SystemExit:
            pass
        else:
            self.fail("the code calls for an exit, and nothing was raised")
        self.assertNotIn(NAME, sys.modules, "the code raises SystemExit")

    def test_missing_file(self):
        path = self.folder / "rules.py"
        error = self.error_of(NAME, path, "a missing file")
        self.assertIsInstance(error, OSError, "a missing file")
        self.assertNotIn(NAME, sys.modules, "a missing file")

    def test_not_python(self):
        path = self.file("rules.txt", "PERCENT = 10\n")
        error = self.error_of(NAME, path, "a text file")
        self.assertIsInstance(error, ImportError, "a text file")
        self.assertNotIn(NAME, sys.modules, "a text file")

    def test_search_path_stays(self):
        before = list(sys.path)
        import_from_path(NAME, self.file("rules.py", "PERCENT = 10\n"))
        self.assertEqual(sys.path, before, "sys.path changed")
