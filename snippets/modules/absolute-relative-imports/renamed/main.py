import os
from importlib import import_module

os.rename("shop", "store")

for name in ("store.by_dot", "store.by_name"):
    try:
        print(name, import_module(name).PRICES)
    except ModuleNotFoundError as error:
        print(name, "fails:", error)
