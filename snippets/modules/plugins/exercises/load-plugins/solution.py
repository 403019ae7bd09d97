import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path


def load_plugins(folder):
    """Return a dict: name of the file without .py -> its module."""
    plugins = {}
    for path in sorted(Path(folder).glob("*.py")):
        if path.name == "__init__.py":
            continue
        name = f"loaded_plugins_{path.stem}"
        spec = spec_from_file_location(name, path)
        module = module_from_spec(spec)
        sys.modules[name] = module
        try:
            spec.loader.exec_module(module)
        except BaseException:
            sys.modules.pop(name, None)
            raise
        plugins[path.stem] = module
    return plugins
