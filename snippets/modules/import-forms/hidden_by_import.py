import math


def area(radius, rounded):
    if rounded:
        import math

        return math.floor(math.pi * radius**2)
    return math.pi * radius**2


print(area(2, rounded=True))
print(area(2, rounded=False))
