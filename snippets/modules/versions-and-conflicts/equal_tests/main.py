import sys
from importlib import import_module
from pathlib import Path

here = Path(__file__).resolve().parent

for folder in ["basket", "billing"]:
    sys.path.insert(0, str(here / folder))
    module = import_module("test_total")
    print(folder, "->", Path(module.__file__).parent.name)
