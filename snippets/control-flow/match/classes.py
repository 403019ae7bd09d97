from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


for place in (Point(0, 0), Point(3, 0), Point(2, 5), "here"):
    match place:
        case Point(0, 0):
            print("origin")
        case Point(x, y=0):
            print("on the axis, x =", x)
        case Point():
            print("somewhere:", place)
        case _:
            print("not a point:", place)
