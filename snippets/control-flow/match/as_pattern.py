for words in (["go", "north"], ["go", "home"]):
    match words:
        case ["go", ("north" | "south") as way]:
            print("to the", way)
        case ["go", _]:
            print("no such direction")
