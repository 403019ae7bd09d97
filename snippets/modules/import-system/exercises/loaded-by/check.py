import sys
import tempfile
import unittest
from pathlib import Path

from task import loaded_by

FILES = {
    "lb_prices.py": "APPLE = 3\n",
    "lb_apples.py": "KILO = 2\n",
    "lb_report.py": "import sys\nimport lb_prices\nimport lb_apples\n",
    "lb_broken.py": "import lb_prices\nint('ten')\n",
    "lb_alone.py": "X = 1\n",
}


class LoadedBy(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for name, text in FILES.items():
            Path(folder.name, name).write_text(text)
        sys.path.insert(0, folder.name)
        self.addCleanup(sys.path.remove, folder.name)
        for name in FILES:
            self.addCleanup(sys.modules.pop, Path(name).stem, None)

    def test_alone(self):
        self.assertEqual(
            loaded_by("lb_alone"),
            ["lb_alone"],
            "a module without imports adds itself",
        )

    def test_with_two_helpers(self):
        self.assertEqual(
            loaded_by("lb_report"),
            ["lb_apples", "lb_prices", "lb_report"],
            "a module and the two that it imports, sorted",
        )

    def test_helper_was_there(self):
        loaded_by("lb_prices")
        self.assertEqual(
            loaded_by("lb_report"),
            ["lb_apples", "lb_report"],
            "one helper was loaded before",
        )

    def test_second_time(self):
        loaded_by("lb_report")
        module = sys.modules.get("lb_report")
        self.assertEqual(
            loaded_by("lb_report"),
            [],
            "a repeated import adds nothing",
        )
        self.assertIs(
            sys.modules.get("lb_report"),
            module,
            "a repeated import keeps the module object",
        )

    def test_failure_is_passed_on(self):
        with self.assertRaises(
            ValueError, msg="the module's own error reaches the caller"
        ):
            loaded_by("lb_broken")
        with self.assertRaises(
            ModuleNotFoundError, msg="an unknown module is an error"
        ):
            loaded_by("lb_no_such_module")
