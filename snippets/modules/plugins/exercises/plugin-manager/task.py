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

    def run(self, text):
        """Return two dicts by name: the results and the errors."""
        return {}, {}
