for value in (0, 3, "", "no", [], [0], None, 0.0):
    if value:
        print(repr(value), "counts as true")
    else:
        print(repr(value), "counts as false")
