import unittest
from types import ModuleType

from task import patched


class Till:
    currency = "EUR"

    @staticmethod
    def total(prices):
        return sum(prices)


class Patched(unittest.TestCase):
    def setUp(self):
        self.rates = ModuleType("rates")
        self.rates.TAX = 20

    def test_inside_and_after(self):
        with patched(self.rates, "TAX", 10):
            self.assertEqual(self.rates.TAX, 10, "inside the block")
        self.assertEqual(self.rates.TAX, 20, "after the block")

    def test_after_an_exception(self):
        with self.assertRaises(ValueError, msg="the error gets out"):
            with patched(self.rates, "TAX", 10):
                raise ValueError("test failed")
        self.assertEqual(self.rates.TAX, 20, "after an exception")

    def test_after_ctrl_c(self):
        with self.assertRaises(KeyboardInterrupt, msg="it gets out"):
            with patched(self.rates, "TAX", 10):
                raise KeyboardInterrupt
        self.assertEqual(self.rates.TAX, 20, "after KeyboardInterrupt")

    def test_none_is_a_value(self):
        self.rates.TAX = None
        with patched(self.rates, "TAX", 10):
            self.assertEqual(self.rates.TAX, 10, "None replaced")
        self.assertIsNone(self.rates.TAX, "None restored")

    def test_nested(self):
        with patched(self.rates, "TAX", 10):
            with patched(self.rates, "TAX", 5):
                self.assertEqual(self.rates.TAX, 5, "inner block")
            self.assertEqual(self.rates.TAX, 10, "outer block")
        self.assertEqual(self.rates.TAX, 20, "after both blocks")

    def test_inherited_attribute(self):
        till = Till()
        with patched(till, "currency", "USD"):
            self.assertEqual(till.currency, "USD", "on the instance")
        self.assertNotIn(
            "currency", vars(till), "an inherited name is removed again"
        )

    def test_static_method(self):
        with patched(Till, "total", lambda prices: 0):
            self.assertEqual(Till.total([1, 2]), 0, "method replaced")
        self.assertIsInstance(
            vars(Till)["total"],
            staticmethod,
            "a static method is restored as one",
        )

    def test_unknown_name(self):
        try:
            with patched(self.rates, "TAXX", 10):
                pass
        except AttributeError:
            pass
        else:
            self.fail("a misspelt name must raise AttributeError")
        self.assertFalse(
            hasattr(self.rates, "TAXX"), "a misspelt name is not made"
        )
