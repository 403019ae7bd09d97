match ["go", "north"]:
    case ["go", ("north" | "south") as direction]:
        print("to the", direction)
