import unittest

from task import to_absolute


class TestToAbsolute(unittest.TestCase):
    def same(self, package, level, name, expected):
        found = to_absolute(package, level, name)
        case = f"to_absolute({package!r}, {level}, {name!r})"
        self.assertEqual(found, expected, case)

    def test_dots(self):
        self.same("shop.orders", 1, "basket", "shop.orders.basket")
        self.same("shop.orders", 2, "prices", "shop.prices")
        self.same("shop.orders", 2, "users.account", "shop.users.account")
        self.same("shop.orders.export", 3, "prices", "shop.prices")

    def test_dots_alone(self):
        self.same("shop.orders", 1, "", "shop.orders")
        self.same("shop.orders", 2, "", "shop")

    def test_absolute(self):
        self.same("shop.orders", 0, "json", "json")
        self.same("", 0, "json", "json")
        self.same(None, 0, "os.path", "os.path")

    def test_refused(self):
        for package, level, name in [
            ("", 1, "prices"),
            (None, 1, "prices"),
            ("shop", 2, "prices"),
            ("shop.orders", 3, "prices"),
            ("shop.orders", 5, ""),
        ]:
            case = f"ImportError expected: {package!r}, {level}, {name!r}"
            with self.assertRaises(ImportError, msg=case):
                to_absolute(package, level, name)
