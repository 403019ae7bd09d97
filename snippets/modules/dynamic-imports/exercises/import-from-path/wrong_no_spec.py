import sys
import types
from pathlib import Path


def import_from_path(name, path):
    """Load the file `path` once, as the module `name`."""
    path = Path(path).resolve()
    if path.suffix != ".py":
        raise ImportError(f"not a Python file: {path}")
    if name in sys.modules:
        known = sys.modules[name]
        if getattr(known, "__file__", None) == str(path):
            return known
        raise ImportError(f"the name {name!r} is taken")
    source = path.read_text("utf-8")
    module = types.ModuleType(name)
    module.__file__ = str(path)
    sys.modules[name] = module
    try:
        exec(source, vars(module))
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return module
