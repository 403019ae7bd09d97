import unittest

from task import summarise


class SummariseTest(unittest.TestCase):
    def check(self, event, wanted):
        with self.subTest(event=event):
            try:
                found = summarise(event)
            except (KeyError, TypeError) as error:
                self.fail(f"{event}: {type(error).__name__}: {error}")
            self.assertEqual(found, wanted, str(event))

    def test_login(self):
        self.check({"type": "login", "user": {"name": "Ana"}}, "Ana logged in")
        more = {"type": "login", "user": {"name": "Ana", "id": 7}, "at": 12}
        self.check(more, "Ana logged in")
        self.check({"type": "login"}, "other: login")
        self.check({"type": "login", "user": {}}, "other: login")
        self.check({"type": "login", "user": "Ana"}, "other: login")

    def test_error(self):
        self.check({"type": "error", "code": 404}, "error 404")
        self.check({"type": "error", "code": 500}, "fatal error 500")
        self.check({"type": "error", "code": "E7"}, "other: error")

    def test_others(self):
        self.check({"type": "sale"}, "other: sale")
        self.check({}, "not an event")
        self.check(["login"], "not an event")
