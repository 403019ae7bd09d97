import pkgutil
from importlib import import_module

from api import API_VERSION


class PluginManager:
    def __init__(self):
        self.plugins = {}
        self.errors = {}

    def discover(self, package):
        found = pkgutil.iter_modules(package.__path__)
        for info in found:
            full_name = f"{package.__name__}.{info.name}"
            try:
                module = import_module(full_name)
                self.register(info.name, module.PLUGIN())
            except Exception as error:
                self.errors[info.name] = error

    def register(self, name, plugin):
        if plugin.api != API_VERSION:
            raise RuntimeError(f"wants API {plugin.api}")
        self.plugins[name] = plugin

    def run(self, prices, disabled=()):
        results = {}
        order = {n: (p.order, n) for n, p in self.plugins.items()}
        for name in sorted(order, key=order.get):
            if name in disabled:
                continue
            try:
                results[name] = self.plugins[name].run(prices)
            except Exception as error:
                self.errors[name] = error
        return results
