class LazyImporter:
    """Stand for the module name; load it at first use."""

    def __init__(self, name):
        self._name = name
