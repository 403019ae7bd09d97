from types import ModuleType


def install_fake_payment():
    fake = ModuleType("payment_sdk")
    return fake
