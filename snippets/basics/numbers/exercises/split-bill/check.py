import unittest
from decimal import Decimal

from task import split_bill


class SplitBillTest(unittest.TestCase):
    def check(self, total, people, *wanted):
        case = f"split_bill(Decimal({total!r}), {people})"
        with self.subTest(case):
            shares = split_bill(Decimal(total), people)
            self.assertEqual(len(shares), people, f"{case}: number of shares")
            for share in shares:
                self.assertIsInstance(share, Decimal, case)
            self.assertEqual(sum(shares), Decimal(total), f"{case}: sum")
            texts = [f"{share:.2f}" for share in shares]
            self.assertEqual(texts, list(wanted), case)

    def test_even(self):
        self.check("9.00", 3, "3.00", "3.00", "3.00")
        self.check("7.35", 1, "7.35")

    def test_cents_left_over(self):
        self.check("10.00", 3, "3.34", "3.33", "3.33")
        self.check("20.00", 3, "6.67", "6.67", "6.66")
        self.check("0.02", 3, "0.01", "0.01", "0.00")

    def test_nothing_to_pay(self):
        self.check("0.00", 2, "0.00", "0.00")

    def test_total_that_no_float_holds(self):
        self.check("4.35", 2, "2.18", "2.17")
        self.check("1.15", 1, "1.15")
