import unittest

from task import exit_code


class ExitCode(unittest.TestCase):
    def each(self, cases):
        for outcome, expected in cases:
            with self.subTest(outcome=outcome):
                message = f"exit_code({outcome!r})"
                self.assertEqual(exit_code(outcome), expected, message)

    def test_none_is_success(self):
        self.each([(None, 0)])

    def test_small_numbers(self):
        self.each([(0, 0), (1, 1), (3, 3), (255, 255)])

    def test_only_eight_bits_are_kept(self):
        self.each([(256, 0), (259, 3), (-1, 255)])

    def test_truth_values_are_numbers(self):
        self.each([(True, 1), (False, 0)])

    def test_anything_else_fails(self):
        self.each([("no file", 1), ("", 1), ("0", 1), (2.5, 1)])
