import unittest

from task import Point


class PointTest(unittest.TestCase):
    def test_equality(self):
        self.assertEqual(Point(1, 2), Point(1, 2), "the same coordinates")
        self.assertNotEqual(Point(1, 2), Point(2, 1), "exchanged coordinates")

    def test_other_types(self):
        for other in ((1, 2), None, "Point"):
            with self.subTest(other=other):
                try:
                    equal = Point(1, 2) == other
                except AttributeError as error:
                    self.fail(f"Point(1, 2) == {other!r}: {error}")
                self.assertFalse(equal, f"Point(1, 2) == {other!r}")

    def test_as_key(self):
        try:
            table = {Point(1, 2): "here"}
        except TypeError as error:
            self.fail(f"a Point as a key: {error}")
        self.assertEqual(
            table.get(Point(1, 2)), "here", "found by an equal Point"
        )
        self.assertIsNone(table.get(Point(2, 1)), "another Point")

    def test_hashes_differ(self):
        hashes = {hash(Point(x, y)) for x in range(10) for y in range(10)}
        self.assertGreater(len(hashes), 50, "different hashes of 100 points")
