from importlib import import_module


class LazyImporter:
    """Stand for the module name; load it at first use."""

    def __init__(self, name):
        self._name = name
        self._module = import_module(name)

    def __getattr__(self, attribute):
        return getattr(self._module, attribute)
