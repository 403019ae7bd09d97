def describe_invocation(words):
    """Tell what Python runs; words are the parts of the command."""
    if "-m" in words:
        return "module"
    if "-c" in words:
        return "command"
    return "file"
