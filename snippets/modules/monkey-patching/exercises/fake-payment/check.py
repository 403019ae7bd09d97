import importlib
import sys
import unittest
from types import ModuleType

from task import install_fake_payment


class FakePayment(unittest.TestCase):
    def setUp(self):
        sys.modules.pop("payment_sdk", None)
        self.addCleanup(sys.modules.pop, "payment_sdk", None)

    def imported(self, case):
        try:
            return importlib.import_module("payment_sdk")
        except ModuleNotFoundError:
            self.fail(f"{case}: import payment_sdk finds nothing")

    def test_import_returns_the_fake(self):
        fake = install_fake_payment()
        self.assertIs(
            self.imported("after installing"),
            fake,
            "import gives the object that was returned",
        )
        self.assertIsInstance(fake, ModuleType, "it is a module")
        self.assertEqual(fake.__name__, "payment_sdk", "its name")

    def test_charges_are_recorded(self):
        install_fake_payment()
        sdk = self.imported("recording")
        charge = getattr(sdk, "charge", None)
        self.assertTrue(callable(charge), "the fake has charge()")
        self.assertEqual(sdk.charges, [], "nothing charged yet")
        self.assertEqual(charge(500), "ok", "answer of charge")
        charge(900)
        self.assertEqual(sdk.charges, [500, 900], "two charges")

    def test_each_fake_starts_empty(self):
        first = install_fake_payment()
        self.assertTrue(hasattr(first, "charge"), "it has charge()")
        first.charge(500)
        second = install_fake_payment()
        self.assertIs(
            self.imported("second fake"), second, "the newest fake counts"
        )
        self.assertEqual(second.charges, [], "a new fake is empty")
        second.charge(900)
        self.assertEqual(first.charges, [500], "old fake is untouched")
        first.charge(100)
        self.assertEqual(
            (first.charges, second.charges),
            ([500, 100], [900]),
            "an old fake keeps its own record",
        )

    def test_real_module_is_replaced(self):
        sys.modules["payment_sdk"] = ModuleType("payment_sdk")
        fake = install_fake_payment()
        self.assertIs(
            self.imported("already loaded"),
            fake,
            "a module that is loaded already is replaced",
        )
