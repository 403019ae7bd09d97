for value in ({}, {"tea": 2}, [], ["tea"]):
    match value:
        case {}:
            print(value, "fits {}")
        case []:
            print(value, "fits []")
        case _:
            print(value, "fits neither")
