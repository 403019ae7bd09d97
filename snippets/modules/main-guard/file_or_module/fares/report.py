import os
import sys

print("name", __name__, "package", __package__)
print("searched first:", os.path.relpath(sys.path[0]))

from .table import PRICES

print("cheapest:", min(PRICES.values()))
