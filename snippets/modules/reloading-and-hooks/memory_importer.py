import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.util import spec_from_loader

SOURCES = {"greeting": "def hello(name):\n    return 'Hi ' + name\n"}


class MemoryLoader(Loader):
    def __init__(self, source):
        self.source = source

    def exec_module(self, module):
        exec(self.source, module.__dict__)


class MemoryFinder(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name not in SOURCES:
            return None
        loader = MemoryLoader(SOURCES[name])
        return spec_from_loader(name, loader, origin="memory")


sys.meta_path.insert(0, MemoryFinder())

import greeting

print(greeting.hello("Ada"))
print(greeting.__spec__.origin)
print(type(greeting.__spec__.loader).__name__)
