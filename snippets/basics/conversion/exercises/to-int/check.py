import unittest

from task import to_int


class ToIntTest(unittest.TestCase):
    def check(self, text, default, wanted):
        with self.subTest(text):
            try:
                found = to_int(text, default)
            except ValueError as error:
                self.fail(f"{text!r}: {error}")
            self.assertEqual(found, wanted, f"to_int({text!r}, {default!r})")

    def test_numbers(self):
        self.check("42", 0, 42)
        self.check("-7", 0, -7)
        self.check("+7", 0, 7)
        self.check(" 5 ", 0, 5)
        self.check("0", 9, 0)
        self.check("9" * 30, 0, int("9" * 30))

    def test_no_numbers(self):
        self.check("three", 0, 0)
        self.check("", -1, -1)
        self.check("3.9", 9, 9)
        self.check("1e3", None, None)
        self.check("\u00b2", 0, 0)  # a superscript two
