import unittest

from task import with_globals


class WithGlobalsTest(unittest.TestCase):
    def check(self, case, code, env, wanted):
        with self.subTest(case):
            before = dict(env)
            self.assertEqual(with_globals(code, env), wanted, case)
            self.assertEqual(env, before, f"{case}: env must not change")

    def test_names(self):
        self.check(
            "a new name", "tax = price // 10", {"price": 50}, {"tax": 5}
        )
        self.check(
            "a changed name", "price = 60", {"price": 50}, {"price": 60}
        )
        self.check("no new name", "price", {"price": 50}, {})
        self.check("two statements", "a = 1\nb = a + 1", {}, {"a": 1, "b": 2})

    def test_functions_see_the_names(self):
        code = "def double():\n    return price * 2\ntwice = double()"
        found = with_globals(code, {"price": 50})
        self.assertEqual(
            found.get("twice"), 100, "a function that reads price"
        )
