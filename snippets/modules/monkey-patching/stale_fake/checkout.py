import payment_sdk


def pay(cents):
    return payment_sdk.charge(cents)
