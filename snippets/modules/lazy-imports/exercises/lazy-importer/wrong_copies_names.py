from importlib import import_module


class LazyImporter:
    """Stand for the module name; load it at first use."""

    def __init__(self, name):
        self._name = name
        self._module = None

    def _load(self):
        if self._module is None:
            self._module = import_module(self._name)
        return self._module

    def __getattr__(self, attribute):
        value = getattr(self._load(), attribute)
        setattr(self, attribute, value)
        return value

    def __dir__(self):
        return dir(self._load())

    def __repr__(self):
        state = "waiting" if self._module is None else "loaded"
        return f"<lazy {self._name!r}, {state}>"
