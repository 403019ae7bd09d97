DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(n, base):
    """Return the integer n as text in base 2 to 36."""
    sign = "-" if n < 0 else ""
    text = ""
    rest = abs(n)
    while rest > 0:
        rest, digit = divmod(rest, base)
        text = DIGITS[digit] + text
    return sign + (text or "0")
