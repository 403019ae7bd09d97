import unittest

from task import pattern


class PatternTest(unittest.TestCase):
    def test_triangles(self):
        for n, wanted in [(1, "*"), (2, "*\n**"), (3, "*\n**\n***")]:
            with self.subTest(n=n):
                self.assertEqual(pattern(n), wanted, f"pattern({n})")

    def test_many_lines(self):
        text = pattern(20)
        self.assertIsInstance(text, str, "pattern(20) must return text")
        lines = text.split("\n")
        self.assertEqual(len(lines), 20, "pattern(20): number of lines")
        self.assertEqual(lines[-1], "*" * 20, "pattern(20): last line")

    def test_no_line(self):
        self.assertEqual(pattern(0), "", "pattern(0)")
