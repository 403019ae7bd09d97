import unittest

from task import answers

CODE = ["price + 3", "price = 3", "price > 3", "print(price)"]
CODE += ["'tea'", "pass", "import math", "[4, 7]"]


def is_expression(code):
    try:
        compile(code, "answer", "eval")
    except SyntaxError:
        return False
    return True


class Answers(unittest.TestCase):
    def test_each_answer(self):
        given = answers()
        for code in CODE:
            with self.subTest(code):
                self.assertIn(code, given, "this code is missing")
                self.assertIs(given[code], is_expression(code), code)
