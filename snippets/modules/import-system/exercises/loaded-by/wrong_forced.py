import sys
from importlib import import_module


def loaded_by(name: str) -> list[str]:
    sys.modules.pop(name, None)
    before = set(sys.modules)
    import_module(name)
    return sorted(sys.modules.keys() - before)
