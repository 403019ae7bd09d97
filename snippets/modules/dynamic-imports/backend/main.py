import sys
from importlib import import_module

STORES = {
    "memory": "stores.memory",
    "file": "stores.on_disk",
}


def open_store(kind):
    if kind not in STORES:
        raise ValueError(f"store: {sorted(STORES)}")
    return import_module(STORES[kind]).Store()


store = open_store("memory")
store.add("tea")
print(store.items)
print("stores.on_disk" in sys.modules)
