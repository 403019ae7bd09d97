import unittest
from pathlib import Path

DATA = Path(__file__).parent / "data"


class Basket(unittest.TestCase):
    def test_beside_the_test(self):
        text = (DATA / "basket.csv").read_text("utf-8")
        self.assertIn("tea", text)

    def test_beside_the_user(self):
        text = Path("data/basket.csv").read_text("utf-8")
        self.assertIn("tea", text)
