from bank import charge


def give():
    return charge(900)
