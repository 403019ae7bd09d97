for value in (True, 1.0, None, 0):
    match value:
        case 1:
            print(value, "fits 1")
        case True:
            print(value, "fits True")
        case None:
            print(value, "fits None")
        case False:
            print(value, "fits False")
        case _:
            print(value, "fits none of them")
