import unittest

from task import is_usable_name


class IsUsableName(unittest.TestCase):
    def each(self, texts, expected):
        for text in texts:
            with self.subTest(text):
                message = f"is_usable_name({text!r})"
                self.assertIs(is_usable_name(text), expected, message)

    def test_names(self):
        self.each(["price", "_seat", "seat2", "MAX_SEATS", "größe"], True)

    def test_soft_keywords_are_names(self):
        self.each(["match", "case", "type", "_"], True)

    def test_wrong_spelling(self):
        self.each(["2seats", "ticket-price", "two words", "seat!"], False)

    def test_empty(self):
        self.each([""], False)

    def test_keywords(self):
        self.each(["class", "for", "None", "True"], False)

    def test_case_counts(self):
        self.each(["Class", "none"], True)
