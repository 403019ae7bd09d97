from enum import Enum


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


for colour in (Colour.BLUE, Colour.RED):
    match colour:
        case Colour.RED:
            print("stop")
        case Colour.BLUE:
            print("go")
