import unittest

from task import slow_imports

HEAD = "import time: self [us] | cumulative | imported package\n"
REPORT = HEAD + (
    "import time:       900 |        900 |     shop.tax\n"
    "import time:     12000 |      12900 |   shop.prices\n"
    "import time:       150 |      13050 | shop\n"
)


class SlowImportsTest(unittest.TestCase):
    def test_own_time_counts(self):
        self.assertEqual(
            slow_imports(REPORT, 500),
            [("shop.prices", 12000), ("shop.tax", 900)],
            "own time, slowest first (shop itself took 150)",
        )

    def test_limit_is_included(self):
        self.assertEqual(
            slow_imports(REPORT, 900)[-1:],
            [("shop.tax", 900)],
            "exactly the limit",
        )

    def test_nothing_slow(self):
        self.assertEqual(slow_imports(REPORT, 99999), [], "none slow")

    def test_empty(self):
        self.assertEqual(slow_imports("", 0), [], "an empty report")
        self.assertEqual(slow_imports(HEAD, 0), [], "only the heading")

    def test_other_lines(self):
        noise = "warning: low | on | paper\n\nshop: 9000 | 1 | till\n"
        noise += "my import time: 9000 | 9000 | lunch\n"
        noise += "import time: 3 seconds\n"
        try:
            found = slow_imports(noise + REPORT + noise, 500)
        except ValueError:
            self.fail("lines of the program itself must be passed over")
        self.assertEqual(
            found,
            [("shop.prices", 12000), ("shop.tax", 900)],
            "lines of the program itself must be passed over",
        )

    def test_cached_lines(self):
        cached = "import time: cached    | cached     | re\n"
        self.assertEqual(
            slow_imports(REPORT + cached, 100),
            [("shop.prices", 12000), ("shop.tax", 900), ("shop", 150)],
            "lines of -X importtime=2 without numbers",
        )

    def test_equal_times_keep_order(self):
        line = "import time:        70 |         70 | "
        self.assertEqual(
            slow_imports(HEAD + line + "b\n" + line + "a\n", 70),
            [("b", 70), ("a", 70)],
            "equal times stay in the order of the report",
        )
