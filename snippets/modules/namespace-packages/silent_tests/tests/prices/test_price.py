import unittest


class PriceTest(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(300 + 200, 500)
