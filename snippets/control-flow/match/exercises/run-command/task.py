def run_command(words):
    """Answer a command, given as a list of words.

    ["go", direction] with north, south, east or west: "going <direction>"
    ["take", ...] with at least one word more: "taking <the words>"
    ["quit"] or ["exit"]: "bye"
    all else: "unknown command"
    """
    match words:
        case ["quit"]:
            return "bye"
