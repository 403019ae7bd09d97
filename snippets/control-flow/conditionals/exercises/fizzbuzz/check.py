import unittest

from task import fizzbuzz


class FizzbuzzTest(unittest.TestCase):
    def test_usual_words(self):
        cases = [
            (1, "1"),
            (3, "Fizz"),
            (5, "Buzz"),
            (9, "Fizz"),
            (15, "FizzBuzz"),
        ]
        for n, wanted in cases:
            with self.subTest(n=n):
                self.assertEqual(fizzbuzz(n), wanted, f"fizzbuzz({n})")

    def test_other_words(self):
        words = {7: "Pop", 2: "Even"}
        for n, wanted in [
            (4, "Even"),
            (7, "Pop"),
            (14, "PopEven"),
            (15, "15"),
        ]:
            with self.subTest(n=n):
                found = fizzbuzz(n, words)
                self.assertEqual(found, wanted, f"fizzbuzz({n}, {words})")

    def test_no_words(self):
        self.assertEqual(fizzbuzz(15, {}), "15", "without any words")
