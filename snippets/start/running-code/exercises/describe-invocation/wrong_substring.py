def describe_invocation(words):
    """Tell what Python runs; words are the parts of the command."""
    if "-m" in words[1]:
        return "module"
    if "-c" in words[1]:
        return "command"
    if words[1] == "-":
        return "standard input"
    return "file"
