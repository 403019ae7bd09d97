import unittest

from task import evaluate


class EvaluateTest(unittest.TestCase):
    def check(self, wanted, *tokens):
        name = " ".join(map(str, tokens))
        with self.subTest(name):
            self.assertEqual(evaluate(list(tokens)), wanted, name)

    def test_one_operator(self):
        self.check(7, 7)
        self.check(5, 2, "+", 3)
        self.check(-1, 2, "-", 3)
        self.check(6, 2, "*", 3)

    def test_precedence(self):
        self.check(14, 2, "+", 3, "*", 4)
        self.check(10, 2, "*", 3, "+", 4)
        self.check(-10, 2, "-", 3, "*", 4)
        self.check(24, 2, "*", 3, "*", 4)

    def test_from_left_to_right(self):
        self.check(5, 10, "-", 3, "-", 2)
        self.check(9, 10, "-", 3, "+", 2)
        self.check(3, 10, "-", 1, "-", 2, "*", 3)
