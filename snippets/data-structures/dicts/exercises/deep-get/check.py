import unittest

from task import deep_get

CAFE = {
    "name": "Corner",
    "menu": {"tea": {"price": 250, "left": 0, "note": None}},
}


class DeepGetTest(unittest.TestCase):
    def check(self, path, wanted, default=None):
        with self.subTest(path):
            try:
                found = deep_get(CAFE, path, default)
            except (TypeError, KeyError, AttributeError) as error:
                self.fail(f"{path}: {type(error).__name__}: {error}")
            self.assertEqual(found, wanted, path)

    def test_found(self):
        self.check("name", "Corner")
        self.check("menu.tea.price", 250)
        self.check("menu.tea.left", 0, default=9)
        self.check("menu.tea.note", None, default="no note")
        self.check("menu.tea", {"price": 250, "left": 0, "note": None})

    def test_missing(self):
        self.check("egg", None)
        self.check("menu.egg.price", 0, default=0)
        self.check("menu.tea.size", "?", default="?")

    def test_no_dictionary(self):
        self.check("name.Corner", "?", default="?")
        self.check("menu.tea.price.euro", "?", default="?")
