import sys
from importlib import import_module
from pathlib import Path


def load_plugins(folder):
    sys.path.append(str(folder))
    return {
        path.stem: import_module(path.stem)
        for path in sorted(Path(folder).glob("*.py"))
        if path.name != "__init__.py"
    }
