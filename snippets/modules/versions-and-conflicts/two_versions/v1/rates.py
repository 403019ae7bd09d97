class RateError(ValueError):
    pass


def total(net):
    return net + 16
