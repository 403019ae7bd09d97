def evaluate(tokens):
    """Return the value of numbers with + - * between them, as a list."""
    total = 0
    part = tokens[0]
    for position in range(1, len(tokens), 2):
        operator, number = tokens[position], tokens[position + 1]
        if operator == "*":
            part = part * number
        else:
            total = total + part
            part = number
    return total + part
