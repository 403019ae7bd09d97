import sys
import types
import unittest

from task import PUZZLES, SHOP, answers


def outcome(puzzle):
    shop = types.ModuleType("shop")
    exec(SHOP, vars(shop))
    sys.modules["shop"] = shop
    try:
        names = {}
        exec(puzzle, names)
        return names["result"]
    finally:
        del sys.modules["shop"]


class Answers(unittest.TestCase):
    def test_number_of_answers(self):
        self.assertEqual(len(answers()), 5, "one answer for each puzzle")

    def test_each_puzzle(self):
        pairs = zip(answers(), PUZZLES, strict=False)
        for number, (answer, puzzle) in enumerate(pairs, 1):
            with self.subTest(puzzle=number):
                self.assertTrue(
                    answer == outcome(puzzle),
                    f"puzzle {number} does not end with {answer!r}",
                )
