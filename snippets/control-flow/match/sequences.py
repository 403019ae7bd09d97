for words in (["go", "north"], ["take", "red", "lamp"], ["quit"], [], "go"):
    match words:
        case ["go", direction]:
            print("going", direction)
        case ["take", *what]:
            print("taking", " ".join(what))
        case [single]:
            print("one word:", single)
        case []:
            print("nothing")
        case _:
            print("no list:", words)
