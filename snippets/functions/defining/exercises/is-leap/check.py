import unittest

from task import is_leap


class IsLeapTest(unittest.TestCase):
    def test_years(self):
        cases = [(2024, True), (2026, False), (2100, False), (2000, True)]
        for year, wanted in cases + [(1900, False), (1600, True), (4, True)]:
            with self.subTest(year=year):
                self.assertIs(is_leap(year), wanted, f"is_leap({year})")
