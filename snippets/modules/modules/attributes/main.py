import json.decoder
import sys
from pathlib import Path

import prices

print(prices.__name__)
print(prices.__doc__)
print(Path(prices.__file__).name)
print(prices.__spec__.origin == prices.__file__)

print(json.decoder.__name__)
print(sys.__spec__.origin, hasattr(sys, "__file__"))
