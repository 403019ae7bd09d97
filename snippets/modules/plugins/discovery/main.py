import pkgutil
from importlib import import_module

import formats
from registry import EXPORTERS

print("before:", sorted(EXPORTERS))
for info in pkgutil.iter_modules(formats.__path__, "formats."):
    print("found", info.name)
    import_module(info.name)
print("after:", sorted(EXPORTERS))

basket = [("tea", 350), ("milk", 120)]
print(EXPORTERS["total"](basket))
