import contextlib
import io
import unittest

import fares


class MainTest(unittest.TestCase):
    def run_main(self, *argv):
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out):
            with contextlib.redirect_stderr(err):
                code = fares.main(list(argv))
        return code, out.getvalue()

    def test_two_zones(self):
        self.assertEqual(self.run_main("1", "3"), (0, "500\n"))

    def test_no_number(self):
        self.assertEqual(self.run_main("x"), (2, ""))
