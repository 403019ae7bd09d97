import unittest

from shop.basket import total


class TestTotal(unittest.TestCase):
    def test_empty(self):
        self.assertEqual(total([]), 0)
