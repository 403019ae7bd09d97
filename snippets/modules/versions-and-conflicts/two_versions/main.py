import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

here = Path(__file__).resolve().parent


def load(name, path):
    spec = spec_from_file_location(name, path)
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return module


old = load("rates_v1", here / "v1" / "rates.py")
new = load("rates_v2", here / "v2" / "rates.py")
print(old.total(100), new.total(100))

try:
    new.total(-1)
except old.RateError:
    print("caught as the old error")
except ValueError as error:
    print("only as ValueError:", type(error))
