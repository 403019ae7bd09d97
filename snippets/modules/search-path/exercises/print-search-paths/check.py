import sys
import unittest
from unittest import mock

from task import print_search_paths


class SearchPathsTest(unittest.TestCase):
    def check(self, entries, expected, case):
        with mock.patch.object(sys, "path", list(entries)):
            lines = print_search_paths()
            left = list(sys.path)
        self.assertEqual(lines, expected, case)
        self.assertEqual(left, list(entries), f"{case}: path changed")

    def test_empty_entry_is_labelled(self):
        self.check(
            ["", "/lib"],
            ["0: (current folder)", "1: /lib"],
            "an empty entry in front",
        )

    def test_empty_entry_anywhere(self):
        self.check(
            ["/app", "", "/lib"],
            ["0: /app", "1: (current folder)", "2: /lib"],
            "an empty entry in the middle",
        )

    def test_no_empty_entry(self):
        self.check(["/app"], ["0: /app"], "a path of one folder")

    def test_repeated_entry(self):
        self.check(
            ["/lib", "/lib"],
            ["0: /lib", "1: /lib"],
            "the same folder twice",
        )

    def test_empty_path(self):
        self.check([], [], "an empty path")
