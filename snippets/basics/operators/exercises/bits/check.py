import unittest

from task import clear_bit, set_bit, toggle_bit


class BitsTest(unittest.TestCase):
    def check(self, function, n, i, wanted):
        name = f"{function.__name__}(0b{n:b}, {i})"
        with self.subTest(name):
            try:
                found = function(n, i)
            except ValueError as error:
                self.fail(f"{name}: {error}")
            self.assertEqual(found, wanted, name)

    def test_set(self):
        self.check(set_bit, 0b0100, 0, 0b0101)
        self.check(set_bit, 0b0100, 2, 0b0100)
        self.check(set_bit, 0, 5, 0b100000)

    def test_clear(self):
        self.check(clear_bit, 0b0110, 1, 0b0100)
        self.check(clear_bit, 0b0100, 1, 0b0100)
        self.check(clear_bit, 0b0101, 0, 0b0100)

    def test_toggle(self):
        self.check(toggle_bit, 0b0100, 2, 0)
        self.check(toggle_bit, 0b0100, 0, 0b0101)
