import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path


def load_plugins(folder):
    plugins = {}
    for path in sorted(Path(folder).glob("[!_]*.py")):
        name = f"loaded_plugins_{path.stem}"
        spec = spec_from_file_location(name, path)
        module = module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        plugins[path.stem] = module
    return plugins
