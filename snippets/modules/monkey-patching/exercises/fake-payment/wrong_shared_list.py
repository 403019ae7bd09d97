import sys
from types import ModuleType

charges = []


def charge(cents):
    charges.append(cents)
    return "ok"


def install_fake_payment():
    fake = ModuleType("payment_sdk")
    fake.charges = charges
    fake.charge = charge
    sys.modules["payment_sdk"] = fake
    return fake
