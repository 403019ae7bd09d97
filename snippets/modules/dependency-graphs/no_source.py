import sys
from importlib.util import find_spec

for name in ["graphlib", "sys", "os", "no_such"]:
    spec = find_spec(name)
    if spec is None:
        print(f"{name}: not found")
        continue
    source = spec.loader.get_source(name)
    kind = "no source" if source is None else "source"
    in_library = name in sys.stdlib_module_names
    print(f"{name}: {kind}, in library: {in_library}")
