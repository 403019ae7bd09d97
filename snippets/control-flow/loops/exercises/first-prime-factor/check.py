import unittest

from task import first_prime_factor


class FirstPrimeFactorTest(unittest.TestCase):
    def check(self, n, wanted):
        with self.subTest(n=n):
            try:
                found = first_prime_factor(n)
            except UnboundLocalError as error:
                self.fail(f"n = {n}: {error}")
            self.assertEqual(found, wanted, f"n = {n}")

    def test_products(self):
        cases = [(4, 2), (9, 3), (15, 3), (25, 5), (35, 5), (77, 7)]
        cases += [(96, 2), (143, 11), (529, 23)]
        for n, wanted in cases:
            self.check(n, wanted)

    def test_prime_numbers(self):
        for n in (3, 5, 7, 13, 97, 101):
            self.check(n, n)

    def test_smallest_number(self):
        self.check(2, 2)
