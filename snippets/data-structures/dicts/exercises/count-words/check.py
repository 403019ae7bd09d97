import unittest

from task import count_words


class CountWordsTest(unittest.TestCase):
    def check(self, case, text, wanted):
        with self.subTest(case):
            self.assertEqual(count_words(text), wanted, case)

    def test_texts(self):
        self.check(
            "repeated words", "tea for two tea", {"tea": 2, "for": 1, "two": 1}
        )
        self.check("capitals", "Tea TEA tea", {"tea": 3})
        self.check(
            "a word inside another", "tea teapot", {"tea": 1, "teapot": 1}
        )
        self.check("whitespace", " tea\n\ttea  rice ", {"tea": 2, "rice": 1})
        self.check("an empty text", "", {})
