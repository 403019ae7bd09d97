import importlib.util
import sys


def load_file(name, path):
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


rules = load_file("kiosk_rules", "extras/rules.py")
print(rules.price_after(200))
print(sys.modules["kiosk_rules"] is rules)
