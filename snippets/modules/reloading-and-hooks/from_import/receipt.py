from prices import tax


def total(cents):
    return cents + tax(cents)
