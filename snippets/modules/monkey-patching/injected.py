class SdkGateway:
    """The one class that knows the payment SDK."""

    def charge(self, cents):
        import payment_sdk

        return payment_sdk.charge(cents) == "ok"


class FakeGateway:
    def __init__(self):
        self.charged = []

    def charge(self, cents):
        self.charged.append(cents)
        return True


def buy(cents, gateway):
    return "thanks" if gateway.charge(cents) else "declined"


gateway = FakeGateway()
print(buy(500, gateway))
print(gateway.charged)
