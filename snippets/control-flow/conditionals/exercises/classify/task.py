def classify(n):
    """Describe a whole number: "zero", or its sign and "even" or "odd".

    For instance "negative odd" or "positive even".
    """
    if n == 0:
        return "zero"
    return ""  # sign and parity
