import sys
from importlib import import_module


def loaded_by(name: str) -> list[str]:
    before = sys.modules
    import_module(name)
    return sorted(sys.modules.keys() - before.keys())
