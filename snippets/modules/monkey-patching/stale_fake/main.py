import sys
from types import SimpleNamespace

fake = SimpleNamespace(charge=lambda cents: "faked")
sys.modules["payment_sdk"] = fake
import checkout

del sys.modules["payment_sdk"]
print("after one del: ", checkout.pay(500))

del sys.modules["checkout"]
import checkout

print("after both:    ", checkout.pay(500))
