def area(width, height):
    """Return the area of a rectangle in square metres."""
    return width * height


print(area.__doc__)
help(area)
