import unittest

from task import empty_like


class EmptyLikeTest(unittest.TestCase):
    def check(self, value, wanted):
        case = f"empty_like({value!r})"
        with self.subTest(case):
            try:
                result = empty_like(value)
            except TypeError as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(result, wanted, case)
            found = type(result).__name__
            self.assertEqual(found, type(wanted).__name__, f"{case}: type")

    def test_containers(self):
        self.check(["tea", "cake"], [])
        self.check(("tea", "cake"), ())
        self.check({"tea": 4}, {})
        self.check({"tea"}, set())
        self.check(frozenset({"tea"}), frozenset())
        self.check(range(5), range(0))

    def test_text_and_bytes(self):
        self.check("tea", "")
        self.check(b"tea", b"")
        self.check(bytearray(b"tea"), bytearray())

    def test_numbers(self):
        self.check(42, 0)
        self.check(4.5, 0.0)
        self.check(3j, 0j)
        self.check(True, False)

    def test_already_empty(self):
        self.check([], [])
        self.check("", "")

    def test_the_given_value_stays(self):
        basket = ["tea"]
        result = empty_like(basket)
        self.assertEqual(basket, ["tea"], "the list that was passed in")
        self.assertIsNot(result, basket, "a new list is wanted")
        nothing = []
        self.assertIsNot(empty_like(nothing), nothing, "an empty list: new")
