def classify(n):
    """Describe a whole number: "zero", or its sign and "even" or "odd"."""
    if n == 0:
        return "zero"
    sign = "positive" if n else "negative"
    parity = "even" if n % 2 == 0 else "odd"
    return f"{sign} {parity}"
