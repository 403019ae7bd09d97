import importlib.util
import sys
from pathlib import Path


def import_from_path(name, path):
    """Load the file `path` once, as the module `name`."""
    path = Path(path).resolve()
    if name in sys.modules:
        known = sys.modules[name]
        if Path(known.__file__).resolve() == path:
            return known
        raise ImportError(f"the name {name!r} is taken")
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None:
        raise ImportError(f"not a Python file: {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return module
