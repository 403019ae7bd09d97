for value in (3, True, 2.5, "tea", [1, "two"], [1, 2]):
    match value:
        case bool():
            print(value, "truth value")
        case int() | float() as number:
            print(number, "number")
        case str(text):
            print(text, "text")
        case [int(), int()]:
            print(value, "two whole numbers")
        case _:
            print(value, "something else")
