def evaluate(tokens):
    """Return the value of numbers with + - * between them, as a list."""
    if "+" in tokens:
        at = tokens.index("+")
        return evaluate(tokens[:at]) + evaluate(tokens[at + 1 :])
    if "-" in tokens:
        at = tokens.index("-")
        return evaluate(tokens[:at]) - evaluate(tokens[at + 1 :])
    result = 1
    for number in tokens[::2]:
        result *= number
    return result
