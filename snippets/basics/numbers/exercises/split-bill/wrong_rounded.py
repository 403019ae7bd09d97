from decimal import Decimal

CENT = Decimal("0.01")


def split_bill(total, people):
    share = (total / people).quantize(CENT)
    return [share] * people
