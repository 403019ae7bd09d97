from types import ModuleType


def install_fake_payment():
    global payment_sdk
    payment_sdk = fake = ModuleType("payment_sdk")
    fake.charges = []

    def charge(cents):
        fake.charges.append(cents)
        return "ok"

    fake.charge = charge
    return fake
