import sys
from importlib.abc import InspectLoader, PathEntryFinder
from importlib.util import spec_from_loader

SHELVES = {"shelf:tea": {"oolong": "MINUTES = 3\n"}}


class ShelfFinder(PathEntryFinder, InspectLoader):
    def __init__(self, entry):
        if entry not in SHELVES:
            raise ImportError(f"{entry!r} is no shelf")
        self.sources = SHELVES[entry]

    def find_spec(self, name, target=None):
        if name not in self.sources:
            return None
        return spec_from_loader(name, self)

    def get_source(self, name):
        return self.sources[name]


sys.path_hooks.append(ShelfFinder)
sys.path.append("shelf:tea")

import oolong

print(oolong.MINUTES)
print(type(sys.path_importer_cache["shelf:tea"]).__name__)
