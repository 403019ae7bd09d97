def describe_invocation(words):
    """Tell what Python runs; words are the parts of the command."""
    if words[1] == "-m":
        return "module"
    if words[1] == "-c":
        return "command"
    if "-" in words:
        return "standard input"
    return "file"
