place = "global"


def outer():
    place = "enclosing"

    def inner():
        place = "local"
        return place

    def reader():
        return place

    return inner(), reader()


print(outer(), place, len("abc"))
