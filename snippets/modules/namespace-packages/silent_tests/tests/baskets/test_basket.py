import unittest


class BasketTest(unittest.TestCase):
    def test_wrong(self):
        self.assertEqual(300 + 200, 600)
