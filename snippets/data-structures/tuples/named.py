from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
point = Point(3, y=5)
print(point)
print(point.x + point.y, point[0])
print(point._replace(x=0), point == (3, 5))
