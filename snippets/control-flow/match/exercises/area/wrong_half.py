from dataclasses import dataclass
from math import pi


@dataclass
class Circle:
    radius: float


@dataclass
class Rectangle:
    width: float
    height: float


@dataclass
class Triangle:
    base: float
    height: float


def area(shape):
    """Return the area of a Circle, Rectangle or Triangle."""
    match shape:
        case Circle(radius):
            return pi * radius**2
        case Rectangle(width, height) | Triangle(width, height):
            return width * height
        case _:
            raise TypeError(f"no shape: {shape!r}")
