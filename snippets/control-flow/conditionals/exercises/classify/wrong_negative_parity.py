def classify(n):
    """Describe a whole number: "zero", or its sign and "even" or "odd"."""
    if n == 0:
        return "zero"
    sign = "positive" if n > 0 else "negative"
    parity = "odd" if n % 2 == 1 and n > 0 else "even"
    return f"{sign} {parity}"
