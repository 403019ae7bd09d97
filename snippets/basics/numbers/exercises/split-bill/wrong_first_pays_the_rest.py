from decimal import ROUND_DOWN, Decimal

CENT = Decimal("0.01")


def split_bill(total, people):
    share = (total / people).quantize(CENT, ROUND_DOWN)
    rest = total - share * people
    return [share + rest] + [share] * (people - 1)
