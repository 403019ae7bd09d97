import sys
from importlib.util import (
    LazyLoader,
    find_spec,
    module_from_spec,
)


def lazy_import(name):
    if name in sys.modules:
        return sys.modules[name]
    spec = find_spec(name)
    if spec is None:
        text = f"No module named {name!r}"
        raise ModuleNotFoundError(text, name=name)
    spec.loader = LazyLoader(spec.loader)
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


pdf = lazy_import("pdf")
print(type(pdf).__name__)
print(pdf.render("June"))
print(type(pdf).__name__)
try:
    lazy_import("fancypdf")
except ModuleNotFoundError as error:
    print("at once:", error)
