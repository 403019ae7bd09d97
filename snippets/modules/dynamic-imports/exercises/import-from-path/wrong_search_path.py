import sys
from importlib import import_module
from pathlib import Path


def import_from_path(name, path):
    path = Path(path).resolve()
    if path.suffix != ".py":
        raise ImportError(f"not a Python file: {path}")
    sys.path.insert(0, str(path.parent))
    try:
        module = import_module(path.stem)
    finally:
        sys.path.remove(str(path.parent))
    module.__name__ = name
    return sys.modules.setdefault(name, module)
