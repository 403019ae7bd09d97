import sys
from types import ModuleType


def install_fake_payment():
    fake = ModuleType("payment_sdk")
    fake.charges = []

    def charge(cents):
        fake.charges.append(cents)
        return "ok"

    fake.charge = charge
    return sys.modules.setdefault("payment_sdk", fake)
