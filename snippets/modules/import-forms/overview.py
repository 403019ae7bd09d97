import importlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

try:
    import fast_json as json
except ModuleNotFoundError:
    import json

if sys.version_info >= (3, 12):
    from itertools import batched
else:
    batched = None

chosen = "statistics"
maths = importlib.import_module(chosen)

print("Decimal" in globals())
print(json.__name__, maths.__name__)
