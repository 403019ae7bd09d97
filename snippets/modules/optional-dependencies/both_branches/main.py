import sys
from importlib import import_module
from types import ModuleType
from unittest.mock import patch


def load_menu(package):
    """Import menu anew, with package as its fancytable."""
    with patch.dict(sys.modules, {"fancytable": package}):
        sys.modules.pop("menu", None)
        return import_module("menu")


fake = ModuleType("fancytable")
fake.render = lambda rows: f"table of {rows}"

print(load_menu(None).show("soup", 6))
print(load_menu(fake).show("soup", 6))
print("left behind:", "fancytable" in sys.modules)
