import unittest

from task import binary_search


class Counted(list):
    """A list that counts how many items are read."""

    reads = 0

    def __getitem__(self, place):
        found = super().__getitem__(place)
        Counted.reads += len(found) if isinstance(place, slice) else 1
        return found

    def __iter__(self):
        Counted.reads += len(self)
        return super().__iter__()


class BinarySearchTest(unittest.TestCase):
    def test_each_position(self):
        items = [2, 3, 5, 8, 13, 21]
        for place, item in enumerate(items):
            with self.subTest(target=item):
                self.assertEqual(
                    binary_search(items, item), place, f"target {item}"
                )

    def test_missing(self):
        for target in (0, 4, 99):
            with self.subTest(target=target):
                found = binary_search([2, 3, 5, 8], target)
                self.assertIsNone(found, f"target {target} is not there")
        self.assertIsNone(binary_search([], 1), "an empty list")

    def test_few_items_are_read(self):
        items = Counted(range(100_000))
        Counted.reads = 0
        self.assertEqual(binary_search(items, 70_000), 70_000, "a long list")
        self.assertLess(Counted.reads, 60, "a long list: number of items read")
