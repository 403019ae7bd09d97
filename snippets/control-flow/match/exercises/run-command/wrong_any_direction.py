def run_command(words):
    """Answer a command, given as a list of words."""
    match words:
        case ["quit" | "exit"]:
            return "bye"
        case ["go", direction]:
            return f"going {direction}"
        case ["take", _, *_]:
            return "taking " + " ".join(words[1:])
        case _:
            return "unknown command"
