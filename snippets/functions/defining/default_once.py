def stamp(text, size=len("wide")):
    print("body", size)
    return text * size


print(stamp("-"), stamp("=", 2))
