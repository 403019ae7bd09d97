def last_digits(card):
    return card[-4:]


def pay(card, cents):
    """Return a receipt; refuse an amount that is not positive."""
    return ""
