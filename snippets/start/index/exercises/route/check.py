import unittest

from task import route

REST = ["basics", "control flow", "data structures", "functions"]


class RouteTest(unittest.TestCase):
    def check(self, background, weeks, wanted):
        name = f"route({background!r}, {weeks})"
        with self.subTest(name):
            self.assertEqual(route(background, weeks), wanted, name)

    def test_routes(self):
        self.check("another language", 4, [*REST, "modules"])
        self.check("another language", 2, REST)
        self.check("beginner", 8, ["start", *REST, "modules"])
        self.check("beginner", 2, ["start", *REST])
        self.check("beginner", 3, ["start", *REST, "modules"])

    def test_unknown_background(self):
        with self.assertRaises(ValueError, msg="an unknown background"):
            route("expert", 2)
