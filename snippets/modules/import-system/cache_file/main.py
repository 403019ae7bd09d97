import sys
from importlib.util import cache_from_source
from pathlib import Path

import prices

for file in sorted(Path("__pycache__").iterdir()):
    tag = sys.implementation.cache_tag
    print(file.name.replace(tag, "<tag>"))

path = cache_from_source("prices.py")
print(Path(path).exists())
