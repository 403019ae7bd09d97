from registry import command


@command
def refund():
    return "refunded"
