from .prices import with_tax


def pay(net_cents):
    return f"paid {with_tax(net_cents)} cents"
