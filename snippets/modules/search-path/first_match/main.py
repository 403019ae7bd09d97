import sys
from pathlib import Path

here = Path(__file__).parent
sys.path.insert(0, str(here / "summer"))
sys.path.insert(0, str(here / "winter"))

import prices

print("bike rental:", prices.BIKE)
print("found in", Path(prices.__file__).parent.name)
