import unittest

from task import payment

CARD = "4000123412341234"


class Facade(unittest.TestCase):
    def setUp(self):
        self.assertTrue(
            hasattr(payment, "pay"),
            "the package offers no payment.pay",
        )

    def test_pay_lives_in_core(self):
        self.assertEqual(
            payment.pay.__module__,
            "payment._core",
            "pay is not the function of _core.py",
        )

    def test_receipt(self):
        for card, cents in [(CARD, 300), ("55554444", 1)]:
            self.assertEqual(
                payment.pay(card, cents),
                f"{cents} cents from card {card[-4:]}",
                f"receipt for {cents} cents from {card}",
            )

    def test_refuses_what_is_not_positive(self):
        for cents in (0, -5):
            with self.assertRaises(ValueError, msg=f"{cents} cents"):
                payment.pay(CARD, cents)

    def test_all_names_only_pay(self):
        self.assertEqual(
            sorted(getattr(payment, "__all__", [])),
            ["pay"],
            "__all__ must name pay and nothing else",
        )

    def test_internals_stay_inside(self):
        self.assertFalse(
            hasattr(payment, "last_digits"),
            "last_digits became a name of the package",
        )

    def test_all_is_a_list_of_names(self):
        self.assertIsInstance(
            getattr(payment, "__all__", None),
            (list, tuple),
            "__all__ must be a list or tuple of names",
        )

    def test_version(self):
        self.assertEqual(
            getattr(payment, "__version__", None),
            "1.0.0",
            "the package's __version__",
        )
