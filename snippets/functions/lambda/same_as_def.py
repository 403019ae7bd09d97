def area(width, height=1):
    return width * height


shape = lambda width, height=1: width * height
print(area(3, 4), shape(3, 4), shape(3))
print(area.__name__, shape.__name__)
