def run_command(words):
    """Answer a command, given as a list of words.

    ["go", direction] with north, south, east or west: "going <direction>"
    ["take", ...] with at least one word more: "taking <the words>"
    ["quit"] or ["exit"]: "bye"
    all else: "unknown command"
    """
    match words:
        case ["quit" | "exit"]:
            return "bye"
        case ["go", ("north" | "south" | "east" | "west") as direction]:
            return f"going {direction}"
        case ["take", *things] if things:
            return "taking " + " ".join(things)
        case _:
            return "unknown command"
