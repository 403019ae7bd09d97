def value(tokens):
    if tokens[0] == "(":
        tokens.pop(0)
        result = total(tokens)
        tokens.pop(0)
        return result
    return int(tokens.pop(0))


def total(tokens):
    result = value(tokens)
    while tokens and tokens[0] == "+":
        tokens.pop(0)
        result += value(tokens)
    return result


print(total(list("1+(2+3)+4")))
