import unittest

from task import answers


def puzzle():
    first = [1]
    second = first
    third = first[:]

    def change(a, b):
        a.append(2)
        b = b + [3]
        b.append(4)

    change(first, second)
    third += [5]
    return first, second, third


class AnswersTest(unittest.TestCase):
    def test_each(self):
        names = ["first", "second", "third"]
        for name, given, wanted in zip(
            names, answers(), puzzle(), strict=True
        ):
            with self.subTest(name):
                self.assertEqual(given, wanted, name)
