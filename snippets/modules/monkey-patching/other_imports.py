import sys
from types import ModuleType
from unittest.mock import patch

fake = ModuleType("payment_sdk")
with patch.dict(sys.modules, {"payment_sdk": fake}):
    import colorsys

first = colorsys
print("colorsys" in sys.modules)

import colorsys

print(colorsys is first)
