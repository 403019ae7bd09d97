import sys
from types import ModuleType


def charge(cents):
    return f"pretended to charge {cents}"


fake = ModuleType("payment_sdk", "Stands in for the SDK.")
fake.charge = charge
sys.modules["payment_sdk"] = fake

import payment_sdk

print(payment_sdk is fake)
print(payment_sdk.charge(500))
print(payment_sdk.__name__, payment_sdk.__spec__)

del sys.modules["payment_sdk"]
try:
    import payment_sdk
except ModuleNotFoundError as error:
    print(error)
