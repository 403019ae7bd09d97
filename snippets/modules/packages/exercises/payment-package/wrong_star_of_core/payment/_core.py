def last_digits(card):
    return card[-4:]


def pay(card, cents):
    """Return a receipt; refuse an amount that is not positive."""
    if cents <= 0:
        raise ValueError(f"not a positive amount: {cents}")
    return f"{cents} cents from card {last_digits(card)}"
