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
        case Rectangle(width, height):
            return width * height
        case Triangle(base, height):
            return base * height / 2
