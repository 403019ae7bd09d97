import sys
from importlib import import_module

sys.path.append("addons")
try:
    addon = import_module("calendar")
finally:
    sys.path.remove("addons")

print(hasattr(addon, "opening_hours"))
print(addon.__doc__.splitlines()[0])
