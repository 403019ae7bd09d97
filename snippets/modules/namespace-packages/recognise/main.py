import json
import sys
from importlib.machinery import NamespaceLoader

import acme

for module in acme, json, sys:
    has_path = hasattr(module, "__path__")
    no_file = getattr(module, "__file__", None) is None
    loader = module.__spec__.loader
    print(module.__name__)
    print("  has a path:", has_path)
    print("  has no file:", no_file)
    print("  namespace:", isinstance(loader, NamespaceLoader))
