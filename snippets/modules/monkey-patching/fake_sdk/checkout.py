import payment_sdk


def pay(cents):
    if cents <= 0:
        raise ValueError("nothing to pay")
    return payment_sdk.charge(cents) == "ok"
