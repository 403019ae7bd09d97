def evaluate(tokens):
    """Return the value of numbers with + - * between them, as a list.

    evaluate([2, "+", 3, "*", 4]) is 14: * goes before + and -, and equal
    operators work from left to right. The loop takes an operator and a
    number at a time.
    """
    total = 0
    part = tokens[0]  # the product that is being built
    for position in range(1, len(tokens), 2):
        operator, number = tokens[position], tokens[position + 1]
        if operator == "*":
            part = part * number
        else:
            total = total + part
            part = number if operator == "+" else -number
    return total + part
