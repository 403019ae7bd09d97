import unittest

from task import common_words


class CommonWordsTest(unittest.TestCase):
    def check(self, case, a, b, wanted):
        with self.subTest(case):
            self.assertEqual(common_words(a, b), wanted, case)

    def test_texts(self):
        self.check("one common word", "red tea", "green tea", {"tea"})
        self.check(
            "capitals", "Tea for two", "two cups of TEA", {"tea", "two"}
        )
        self.check("nothing in common", "red", "blue", set())
        self.check("repeated words", "tea tea", "tea", {"tea"})

    def test_whitespace(self):
        self.check("an empty text", "", "tea", set())
        self.check("two empty texts", "", "", set())
        self.check("two spaces", "red  tea", "hot  tea", {"tea"})
        self.check("lines and tabs", "red\ntea", "tea\thot", {"tea"})
