import unittest

from task import daily_report


class DailyReport(unittest.TestCase):
    def report(self, sales, expected):
        result = daily_report(list(sales))
        self.assertEqual(result, expected, f"daily_report({sales})")

    def test_note_stands_after_its_sale(self):
        self.report([40, 150, 60], [40, 150, "check", 60, "end of day"])

    def test_two_notes(self):
        self.report([150, 170], [150, "check", 170, "check", "end of day"])

    def test_no_note(self):
        self.report([40, 100], [40, 100, "end of day"])

    def test_a_day_without_sales(self):
        try:
            self.report([], ["end of day"])
        except NameError:
            self.fail("daily_report([]): a line uses sale, but no sale came")
