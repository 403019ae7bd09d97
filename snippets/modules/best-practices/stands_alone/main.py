import importlib
import pkgutil
import sys

import shop


def forget(package):
    for name in list(sys.modules):
        if name == package or name.startswith(package + "."):
            del sys.modules[name]


for module in pkgutil.iter_modules(shop.__path__, "shop."):
    forget("shop")
    try:
        importlib.import_module(module.name)
    except ImportError as error:
        print(module.name, type(error).__name__)
    else:
        print(module.name, "ok")
