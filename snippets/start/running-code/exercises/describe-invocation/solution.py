def describe_invocation(words):
    """Tell what Python runs; words are the parts of the command."""
    first = words[1]
    if first == "-m":
        return "module"
    if first == "-c":
        return "command"
    if first == "-":
        return "standard input"
    return "file"
