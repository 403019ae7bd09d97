from abc import ABC, abstractmethod


class Plugin(ABC):
    name = ""

    @abstractmethod
    def run(self, text):
        """Return a result for the text."""


class PluginManager:
    def __init__(self):
        self.plugins = []

    def register(self, cls):
        """Add an instance of cls; TypeError unless a Plugin class."""
        if not (isinstance(cls, type) and issubclass(cls, Plugin)):
            raise TypeError(f"{cls!r} is no Plugin class")
        cls()
        self.plugins.append(cls)

    def run(self, text):
        """Return two dicts by name: the results and the errors."""
        results, errors = {}, {}
        for plugin in self.plugins:
            try:
                results[plugin.name] = plugin().run(text)
            except Exception as error:
                errors[plugin.name] = error
        return results, errors
