from importlib import import_module


class LazyModule:
    def __init__(self, name):
        self._name = name
        self._module = None

    def __getattr__(self, attribute):
        if self._module is None:
            self._module = import_module(self._name)
        return getattr(self._module, attribute)


pdf = LazyModule("pdf")
print("program starts")
print(pdf.render("June"))
print(pdf.render("July"))
