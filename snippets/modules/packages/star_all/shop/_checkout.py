def pay(cents):
    return f"paid {cents} cents"


def refund(cents):
    return f"refunded {cents} cents"
