import unittest

from task import validate_age


class ValidateAgeTest(unittest.TestCase):
    def call(self, text):
        try:
            value, message = validate_age(text)
        except (ValueError, TypeError) as error:
            self.fail(f"validate_age({text!r}) raised {error!r}")
        return value, message

    def test_ages(self):
        for text, age in [("34", 34), ("1", 1), (" 7 ", 7), ("119", 119)]:
            with self.subTest(text=text):
                self.assertEqual(self.call(text), (age, None), repr(text))

    def test_the_ends_of_the_range(self):
        for text, age in [("0", 0), ("120", 120)]:
            with self.subTest(text=text):
                self.assertEqual(self.call(text), (age, None), repr(text))

    def refuse(self, texts):
        for text in texts:
            with self.subTest(text=text):
                value, message = self.call(text)
                self.assertIsNone(value, f"{text!r}: the value")
                self.assertIsInstance(message, str, f"{text!r}: a message")
                self.assertIn(text, message, f"{text!r}: what was typed")

    def test_no_whole_number(self):
        self.refuse(["", "old", "3.5", "²", "12 3", "nan"])

    def test_out_of_range(self):
        self.refuse(["-1", "121", "5000"])
