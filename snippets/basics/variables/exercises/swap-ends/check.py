import unittest

from task import swap_ends


class SwapEndsTest(unittest.TestCase):
    def test_exchanges_the_ends(self):
        for case, items, wanted in (
            ("four items", ["a", "b", "c", "d"], ["d", "b", "c", "a"]),
            ("three items", [1, 2, 3], [3, 2, 1]),
            ("two items", ["tea", "cake"], ["cake", "tea"]),
            ("ends alike", [0, 5, 6, 0], [0, 5, 6, 0]),
        ):
            with self.subTest(case):
                try:
                    result = swap_ends(items)
                except ValueError as error:
                    self.fail(f"{case}: {error}")
                self.assertEqual(result, wanted, case)

    def test_argument_stays_as_it_was(self):
        queue = ["Ana", "Ben", "Cem", "Dora"]
        result = swap_ends(queue)
        wanted = ["Ana", "Ben", "Cem", "Dora"]
        self.assertEqual(queue, wanted, "the list given must not change")
        self.assertIsNot(result, queue, "a new list must be returned")
