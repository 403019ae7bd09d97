import unittest

from task import call_with


def ticket(name, price, *, seats=1):
    return f"{name}: {price * seats}"


class CallWithTest(unittest.TestCase):
    def check(self, case, data, wanted):
        with self.subTest(case):
            try:
                found = call_with(ticket, data)
            except (TypeError, KeyError) as error:
                self.fail(f"{case}: {type(error).__name__}: {error}")
            self.assertEqual(found, wanted, case)

    def test_entries(self):
        self.check(
            "all parameters", {"name": "Ana", "price": 2, "seats": 3}, "Ana: 6"
        )
        self.check(
            "one too many", {"name": "Ana", "price": 2, "x": 0}, "Ana: 2"
        )
        self.check("another order", {"price": 2, "name": "Ana"}, "Ana: 2")
        self.check("a value of 0", {"name": "Ana", "price": 0}, "Ana: 0")

    def test_missing(self):
        with self.assertRaises(TypeError, msg="price is missing"):
            call_with(ticket, {"name": "Ana"})

    def test_data_stays(self):
        data = {"name": "Ana", "price": 2, "x": 0}
        call_with(ticket, data)
        wanted = {"name": "Ana", "price": 2, "x": 0}
        self.assertEqual(data, wanted, "the dictionary given must not change")
