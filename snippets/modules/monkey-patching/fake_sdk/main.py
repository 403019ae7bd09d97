import sys
from types import ModuleType
from unittest.mock import Mock, patch

sdk = ModuleType("payment_sdk")
sdk.charge = Mock(return_value="ok")

with patch.dict(sys.modules, {"payment_sdk": sdk}):
    import checkout

    print("paid:", checkout.pay(500))
    print("asked the bank:", sdk.charge.call_args)

print("payment_sdk" in sys.modules)
print("checkout" in sys.modules)
