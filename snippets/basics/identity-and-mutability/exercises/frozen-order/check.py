import unittest

from task import frozen_order


class FrozenOrderTest(unittest.TestCase):
    def test_record(self):
        for case, items, wanted in (
            ("two items", ["tea", "cake"], ("Ana", ("tea", "cake"))),
            ("order counts", ["cake", "tea"], ("Ana", ("cake", "tea"))),
            ("the same twice", ["tea", "tea"], ("Ana", ("tea", "tea"))),
            ("no items", [], ("Ana", ())),
        ):
            with self.subTest(case):
                self.assertEqual(frozen_order("Ana", items), wanted, case)

    def test_hashable(self):
        record = frozen_order("Ana", ["tea"])
        try:
            hash(record)
        except TypeError as error:
            self.fail(f"the record must be hashable: {error}")
        prices = {record: 250}
        again = frozen_order("Ana", ["tea"])
        self.assertIn(again, prices, "an equal order must find the key")

    def test_later_changes(self):
        items = ["tea"]
        record = frozen_order("Ana", items)
        items.append("cake")
        wanted = ("Ana", ("tea",))
        self.assertEqual(record, wanted, "the list changed afterwards")
        wanted = ["tea", "cake"]
        self.assertEqual(items, wanted, "the list given must stay a list")
