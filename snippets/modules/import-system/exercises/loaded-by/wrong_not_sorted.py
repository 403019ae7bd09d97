import sys
from importlib import import_module


def loaded_by(name: str) -> list[str]:
    before = set(sys.modules)
    import_module(name)
    return [loaded for loaded in sys.modules if loaded not in before]
