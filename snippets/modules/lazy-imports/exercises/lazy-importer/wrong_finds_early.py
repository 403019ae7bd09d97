from importlib import import_module
from importlib.util import find_spec


class LazyImporter:
    """Stand for the module name; load it at first use."""

    def __init__(self, name):
        self._name = name
        self._module = None
        find_spec(name)

    def _load(self):
        if self._module is None:
            self._module = import_module(self._name)
        return self._module

    def __getattr__(self, attribute):
        return getattr(self._load(), attribute)

    def __dir__(self):
        return dir(self._load())

    def __repr__(self):
        state = "waiting" if self._module is None else "loaded"
        return f"<lazy {self._name!r}, {state}>"
