import unittest

from task import rotate


class RotateTest(unittest.TestCase):
    def test_moves_left(self):
        for case, values, wanted in (
            ("three numbers", (1, 2, 3), (2, 3, 1)),
            ("three texts", ("Ana", "Ben", "Cem"), ("Ben", "Cem", "Ana")),
            ("two values alike", (7, 7, 0), (7, 0, 7)),
            ("different types", (None, "tea", 2.5), ("tea", 2.5, None)),
        ):
            with self.subTest(case):
                self.assertEqual(tuple(rotate(*values)), wanted, case)

    def test_three_times_is_no_move(self):
        once = rotate("red", "green", "blue")
        thrice = rotate(*rotate(*once))
        wanted = ("red", "green", "blue")
        self.assertEqual(tuple(thrice), wanted, "rotated three times")
