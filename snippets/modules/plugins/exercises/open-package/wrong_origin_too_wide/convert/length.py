from math import floor


def whole_inches(cm):
    return floor(cm / 2.54)


def _round(value):
    return floor(value)
