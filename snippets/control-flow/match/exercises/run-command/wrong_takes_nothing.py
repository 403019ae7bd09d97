def run_command(words):
    """Answer a command, given as a list of words."""
    match words:
        case ["quit" | "exit"]:
            return "bye"
        case ["go", ("north" | "south" | "east" | "west") as direction]:
            return f"going {direction}"
        case ["take", *things]:
            return "taking " + " ".join(things)
        case _:
            return "unknown command"
