from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path


def load_plugins(folder):
    plugins = {}
    for path in sorted(Path(folder).glob("*.py")):
        if path.name == "__init__.py":
            continue
        spec = spec_from_file_location(f"plugin_{path.stem}", path)
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        plugins[path.stem] = module
    return plugins
