import sys
from importlib.util import find_spec

for name in ("fancytable", "colorsys"):
    found = find_spec(name) is not None
    loaded = name in sys.modules
    print(f"{name}: found={found}, loaded={loaded}")
