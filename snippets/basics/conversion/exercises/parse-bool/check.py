import unittest

from task import parse_bool


class ParseBoolTest(unittest.TestCase):
    def test_true(self):
        for text in ("true", "True", "YES", "on", "1", " yes\n"):
            with self.subTest(text=text):
                self.assertIs(parse_bool(text), True, repr(text))

    def test_false(self):
        for text in ("false", "False", "no", "Off", "0", " NO "):
            with self.subTest(text=text):
                self.assertIs(parse_bool(text), False, repr(text))

    def test_anything_else(self):
        for text in ("", "maybe", "2", "yes please", "none"):
            with self.subTest(text=text):
                with self.assertRaises(ValueError, msg=repr(text)):
                    parse_bool(text)
