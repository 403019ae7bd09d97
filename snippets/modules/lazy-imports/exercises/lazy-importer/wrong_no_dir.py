from importlib import import_module


class LazyImporter:
    """Stand for the module name; load it at first use."""

    def __init__(self, name):
        self._name = name
        self._module = None

    def __getattr__(self, attribute):
        if self._module is None:
            self._module = import_module(self._name)
        return getattr(self._module, attribute)

    def __repr__(self):
        state = "waiting" if self._module is None else "loaded"
        return f"<lazy {self._name!r}, {state}>"
