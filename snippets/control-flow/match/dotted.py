from enum import Enum


class Light(Enum):
    RED = "red"
    GREEN = "green"


for light in (Light.GREEN, Light.RED):
    match light:
        case Light.RED:
            print("stop")
        case Light.GREEN:
            print("go")
