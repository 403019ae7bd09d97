from ..tax import with_tax


def pay(cents):
    return f"{with_tax(cents)} cents"
