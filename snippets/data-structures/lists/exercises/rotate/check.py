import unittest

from task import rotate


class RotateTest(unittest.TestCase):
    def check(self, case, items, k, wanted):
        with self.subTest(case):
            try:
                found = rotate(items, k)
            except ZeroDivisionError as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(found, wanted, case)

    def test_rotations(self):
        self.check("1 to the right", [1, 2, 3, 4], 1, [4, 1, 2, 3])
        self.check("3 to the right", [1, 2, 3, 4], 3, [2, 3, 4, 1])
        self.check("1 to the left", [1, 2, 3, 4], -1, [2, 3, 4, 1])
        self.check("not at all", [1, 2, 3], 0, [1, 2, 3])
        self.check("once round", [1, 2, 3], 3, [1, 2, 3])
        self.check("more than once round", [1, 2, 3], 7, [3, 1, 2])
        self.check("far to the left", [1, 2, 3], -7, [2, 3, 1])
        self.check("an empty list", [], 2, [])

    def test_list_is_new(self):
        for k in (0, 1, 3):
            items = [1, 2, 3]
            rotate(items, k).append(9)
            self.assertEqual(
                items, [1, 2, 3], f"k = {k}: the list given must stay"
            )
        items = []
        rotate(items, 1).append(9)
        self.assertEqual(items, [], "an empty list given must stay")
