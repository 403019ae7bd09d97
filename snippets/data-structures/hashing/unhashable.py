for value in ([1], {1: 2}, {1}, (1, [2])):
    try:
        hash(value)
    except TypeError as error:
        print(type(value).__name__, "has no hash")
