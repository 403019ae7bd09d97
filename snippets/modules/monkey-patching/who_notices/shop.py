import bank


def buy():
    return bank.charge(500)
