import types
from importlib import import_module


class LazyModule:
    def __init__(self, name):
        self._name = name

    def __getattr__(self, attribute):
        module = import_module(self._name)
        return getattr(module, attribute)


pdf = LazyModule("pdf")
print(isinstance(pdf, types.ModuleType))
print("render" in dir(pdf))
print(hasattr(pdf, "render"))
pdf.AUTHOR = "Ines"
print(hasattr(import_module("pdf"), "AUTHOR"))
