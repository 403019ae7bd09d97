DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(n, base):
    """Return the integer n as text in base 2 to 36."""
    sign = "-" if n < 0 else ""
    text = ""
    rest = n  # change this line
    while rest > 0:
        rest, digit = 0, 0  # and this one
        text = DIGITS[digit] + text
    return sign + (text or "0")
