import sys
import unittest

from task import import_log

SHOP = {
    "il_prices.py": 'print("prices")\n',
    "il_report.py": 'import il_prices\nprint("report")\n',
    "il_shop.py": (
        'print("shop starts")\n'
        "import il_report\n"
        "import il_prices\n"
        'print("shop ends")\n'
    ),
    "il_unused.py": 'print("never imported")\n',
}
BROKEN = {
    "il_prices.py": 'print("prices")\n',
    "il_bad.py": "import il_prices\nint('ten')\n",
}


class ImportLog(unittest.TestCase):
    def test_order(self):
        self.assertEqual(
            import_log(SHOP, "il_shop"),
            ["shop starts", "prices", "report", "shop ends"],
            "each imported file once, in the order of execution",
        )

    def test_called_again(self):
        import_log(SHOP, "il_shop")
        self.assertEqual(
            import_log(SHOP, "il_report"),
            ["prices", "report"],
            "a second call starts afresh",
        )

    def test_silent_module(self):
        self.assertEqual(
            import_log({"il_quiet.py": "X = 1\n"}, "il_quiet"),
            [],
            "a module that prints nothing",
        )

    def test_own_name(self):
        self.assertEqual(
            import_log({"il_name.py": "print(__name__)\n"}, "il_name"),
            ["il_name"],
            "the module runs as an import, under its own name",
        )

    def test_other_modules_stay(self):
        sys.modules.pop("colorsys", None)
        import_log({"il_hue.py": "import colorsys\n"}, "il_hue")
        self.assertTrue(
            "colorsys" in sys.modules,
            "a module that is not one of `files` stays loaded",
        )

    def test_leaves_no_trace(self):
        path = list(sys.path)
        import_log(SHOP, "il_shop")
        self.assertEqual(sys.path, path, "sys.path is as it was")
        self.assertFalse(
            "il_prices" in sys.modules,
            "the modules of `files` are out of sys.modules",
        )

    def test_failing_module(self):
        path = list(sys.path)
        with self.assertRaises(
            ValueError, msg="the module's error reaches the caller"
        ):
            import_log(BROKEN, "il_bad")
        self.assertEqual(sys.path, path, "sys.path is restored after an error")
        self.assertFalse(
            "il_prices" in sys.modules,
            "the modules of `files` are out after an error",
        )
