import sys
from types import ModuleType


def charge(cents):
    import payment_sdk

    payment_sdk.charges.append(cents)
    return "ok"


def install_fake_payment():
    fake = ModuleType("payment_sdk")
    fake.charges = []
    fake.charge = charge
    sys.modules["payment_sdk"] = fake
    return fake
