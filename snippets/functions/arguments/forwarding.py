def area(width, height, *, unit="m"):
    return f"{width * height} {unit}2"


def announced(function, *args, **kwargs):
    print("calling", function.__name__)
    return function(*args, **kwargs)


print(announced(area, 3, height=4, unit="cm"))
