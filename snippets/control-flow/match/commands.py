for text in ("go north", "take red lamp", "go up", "sing"):
    match text.split():
        case ["go", ("north" | "south") as way]:
            print("going", way)
        case ["go", *_]:
            print("go north, or go south")
        case ["take", *things] if things:
            print("taking", " ".join(things))
        case _:
            print("unknown:", text)
