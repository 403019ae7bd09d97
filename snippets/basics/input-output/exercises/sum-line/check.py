import unittest

from task import sum_line


class SumLineTest(unittest.TestCase):
    def check(self, line, wanted):
        with self.subTest(line=line):
            try:
                total = sum_line(line)
            except (TypeError, ValueError) as error:
                self.fail(f"sum_line({line!r}): {error}")
            self.assertEqual(total, wanted, f"sum_line({line!r})")

    def test_numbers(self):
        self.check("4 3 2", 9)
        self.check("7", 7)
        self.check("10 200", 210)
        self.check("5 -8", -3)

    def test_spaces(self):
        self.check("4   3", 7)
        self.check("  4 3  ", 7)
        self.check("4\t3\n", 7)

    def test_nothing(self):
        self.check("", 0)
        self.check("   ", 0)

    def test_wrong_input(self):
        with self.assertRaises(ValueError, msg="sum_line('4 x')"):
            sum_line("4 x")
