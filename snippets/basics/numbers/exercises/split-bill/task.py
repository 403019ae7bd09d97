from decimal import Decimal

CENT = Decimal("0.01")


def split_bill(total, people):
    """Return the shares of a bill; their sum is total.

    total is a Decimal with two places, not below zero.
    people is at least 1. Whoever pays a cent more comes first.
    """
    share = total / people  # change this line
    extra = 0  # and this: how many pay one cent more
    return [share + CENT] * extra + [share] * (people - extra)
