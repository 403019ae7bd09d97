import importlib
import py_compile
from pathlib import Path
from py_compile import PycInvalidationMode as Mode

import prices

source = Path("prices.py")
for mode in [Mode.CHECKED_HASH, Mode.UNCHECKED_HASH]:
    source.write_text("APPLE = 3\n")
    py_compile.compile(source, invalidation_mode=mode)
    source.write_text("APPLE = 500\n")
    importlib.reload(prices)
    print(mode.name, "->", prices.APPLE)
