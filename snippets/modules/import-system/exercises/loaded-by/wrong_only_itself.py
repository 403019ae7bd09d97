import sys
from importlib import import_module


def loaded_by(name: str) -> list[str]:
    if name in sys.modules:
        return []
    import_module(name)
    return [name]
