for value in (3, True, 2.5, "tea", [1, 2], [1, "two"]):
    match value:
        case bool():
            print(value, "is a truth value")
        case int(number) | float(number):
            print(number, "is a number")
        case str():
            print(value, "is a text")
        case [int(), int()]:
            print(value, "holds two integers")
        case _:
            print(value, "is something else")
