import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.util import spec_from_loader


class DictImporter(MetaPathFinder, InspectLoader):
    def __init__(self, sources: Mapping[str, str]) -> None:
        self.sources = sources

    def find_spec(self, name, path, target=None):
        if name not in self.sources:
            return None
        return spec_from_loader(name, self)

    def get_source(self, name):
        return self.sources[name]

    def is_package(self, name):
        inside = name + "."
        return any(other.startswith(inside) for other in self.sources)


@contextmanager
def served(sources: Mapping[str, str]) -> Iterator[None]:
    """Make the sources importable inside the with block."""
    importer = DictImporter(sources)
    sys.meta_path.insert(0, importer)
    try:
        yield
    finally:
        sys.meta_path.pop(0)
        for name in sources:
            module = sys.modules.get(name)
            spec = getattr(module, "__spec__", None)
            if spec is not None and spec.loader is importer:
                del sys.modules[name]
