import importlib
import sys
from types import ModuleType


def reload_module(name: str) -> ModuleType:
    """Import the module, or run it again if it is loaded."""
    importlib.invalidate_caches()
    if name in sys.modules:
        return importlib.reload(sys.modules[name])
    return importlib.import_module(name)
