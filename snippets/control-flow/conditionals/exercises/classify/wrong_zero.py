def classify(n):
    """Describe a whole number: "zero", or its sign and "even" or "odd"."""
    sign = "positive" if n >= 0 else "negative"
    parity = "even" if n % 2 == 0 else "odd"
    return f"{sign} {parity}"
