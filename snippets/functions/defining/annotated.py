def area(width: float, height: float = 1.0) -> float:
    return width * height


print(area(2.5))
print(area("ab", 2))
print(area.__annotations__["return"])
