for value in ("three", None, [3], "3"):
    try:
        print(int(value))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", repr(value))
