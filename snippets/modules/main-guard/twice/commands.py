from main import command


@command
def refund():
    return "refunded"
