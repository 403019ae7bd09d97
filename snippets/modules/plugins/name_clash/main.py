import sys
from importlib import import_module
from importlib.util import (
    module_from_spec,
    spec_from_file_location,
)
from pathlib import Path


def load_file(path):
    name = f"shop_plugin_{path.stem}"
    spec = spec_from_file_location(name, path)
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return module


folder = Path(__file__).resolve().with_name("plugins")
sys.path.append(str(folder))
by_name = import_module("json")
print(by_name.__name__, hasattr(by_name, "export"))

for path in sorted(folder.glob("[!_]*.py")):
    module = load_file(path)
    print(module.__name__, hasattr(module, "export"))
