import sys

print("gc" in sys.modules)
print("gc" in sys.builtin_module_names)

import colorsys
import gc

print("gc can collect:", hasattr(gc, "collect"))
