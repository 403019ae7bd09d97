from decimal import Decimal


def split_bill(total, people):
    cents, extra = divmod(int(float(total) * 100), people)
    share = Decimal(cents) / 100
    more = Decimal(cents + 1) / 100
    return [more] * extra + [share] * (people - extra)
