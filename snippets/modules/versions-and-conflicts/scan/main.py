import json
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
print("loaded:", Path(json.__file__).relative_to(here))

for path in sorted(here.glob("*.py")):
    if path.stem in sys.stdlib_module_names:
        print("rename:", path.name)
