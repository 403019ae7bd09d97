import unittest

from task import describe


def area(width, height):
    """Return the area."""
    result = width * height
    return result


def ring():
    raise AssertionError("the function itself must not be called")


class DescribeTest(unittest.TestCase):
    def test_with_docstring(self):
        wanted = ("area", "Return the area.", 2)
        self.assertEqual(describe(area), wanted, "a function with a docstring")

    def test_without_docstring(self):
        wanted = ("ring", "", 0)
        self.assertEqual(
            describe(ring), wanted, "a function without a docstring"
        )

    def test_under_another_name(self):
        size = area
        self.assertEqual(describe(size)[0], "area", "a second name for area")
