import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "installed"))

import shop_tools

print("attribute:", shop_tools.__version__)
print("metadata: ", version("shop-tools"))

try:
    version("shop")
except PackageNotFoundError as error:
    print(error)
