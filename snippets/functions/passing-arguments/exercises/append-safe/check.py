import unittest

from task import append_safe


class AppendSafeTest(unittest.TestCase):
    def check(self, case, items, value, wanted):
        with self.subTest(case):
            try:
                found = append_safe(items, value)
            except (TypeError, AttributeError) as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(found, wanted, case)

    def test_results(self):
        self.check("a list", ["tea"], "rice", ["tea", "rice"])
        self.check("an empty list", [], 1, [1])
        self.check("a tuple", (1, 2), 3, [1, 2, 3])
        self.check("a list as the value", [1], [2, 3], [1, [2, 3]])

    def test_list_stays(self):
        items = ["tea"]
        found = append_safe(items, "rice")
        self.assertEqual(items, ["tea"], "the list given must not change")
        self.assertIsNot(found, items, "the result must be a new list")
