import sys
from importlib import import_module


class LazyModule:
    def __init__(self, name):
        self._name = name

    def __getattr__(self, attribute):
        return getattr(import_module(self._name), attribute)


colours = LazyModule("colorsys")
tables = LazyModule("fancytable")
print("loaded:", "colorsys" in sys.modules)
print("hue:", colours.rgb_to_hsv(1, 0, 0)[0])
print("loaded:", "colorsys" in sys.modules)
try:
    tables.render([("soup", 6)])
except ModuleNotFoundError as error:
    print("at first use:", error)
