class RateError(ValueError):
    pass


def total(net):
    if net < 0:
        raise RateError(net)
    return net + 20
