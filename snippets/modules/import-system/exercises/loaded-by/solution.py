import sys
from importlib import import_module


def loaded_by(name: str) -> list[str]:
    """Import `name`; return the modules that this added, sorted."""
    before = set(sys.modules)
    import_module(name)
    return sorted(sys.modules.keys() - before)
