import unittest

from task import Circle, Rectangle, Triangle, area


class AreaTest(unittest.TestCase):
    def test_shapes(self):
        self.assertAlmostEqual(
            area(Circle(3)), 28.274, places=3, msg="Circle(3)"
        )
        self.assertEqual(area(Rectangle(3, 4)), 12, "Rectangle(3, 4)")
        self.assertEqual(area(Triangle(3, 4)), 6, "Triangle(3, 4)")
        self.assertEqual(area(Rectangle(0, 4)), 0, "Rectangle(0, 4)")

    def test_no_shape(self):
        for value in ("circle", None, (3, 4)):
            with self.subTest(value=value):
                with self.assertRaises(TypeError, msg=f"area({value!r})"):
                    area(value)
