import unittest

from task import answers


def outer():
    level = "outer"

    def reader():
        return level

    def writer():
        level = "writer"
        return level

    def changer():
        nonlocal level
        level = "changed"
        return level

    return [reader(), writer(), reader(), changer(), reader()]


class AnswersTest(unittest.TestCase):
    def test_each(self):
        names = [
            "reader",
            "writer",
            "reader again",
            "changer",
            "reader at last",
        ]
        for name, given, wanted in zip(names, answers(), outer(), strict=True):
            with self.subTest(name):
                self.assertEqual(given, wanted, name)
