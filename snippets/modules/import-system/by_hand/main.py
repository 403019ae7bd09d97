import importlib.util
import sys

name = "prices"
print("in the cache:", name in sys.modules)

spec = importlib.util.find_spec(name)
print("found:", spec.name, "in a file:", spec.has_location)

module = importlib.util.module_from_spec(spec)
print("has APPLE:", hasattr(module, "APPLE"))

sys.modules[name] = module
spec.loader.exec_module(module)
prices = sys.modules[name]
print("has APPLE:", hasattr(prices, "APPLE"))
