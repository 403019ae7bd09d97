def evaluate(tokens):
    """Return the value of numbers with + - * between them, as a list."""
    total = tokens[0]
    for position in range(1, len(tokens), 2):
        operator, number = tokens[position], tokens[position + 1]
        if operator == "*":
            total = total * number
        elif operator == "+":
            total = total + number
        else:
            total = total - number
    return total
