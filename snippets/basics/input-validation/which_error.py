for value in ["abc", "", "3.9", None, [3]]:
    try:
        print(int(value))
    except (ValueError, TypeError) as error:
        print(repr(value), type(error).__name__)
