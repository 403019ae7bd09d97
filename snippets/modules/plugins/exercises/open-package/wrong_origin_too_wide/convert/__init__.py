import pkgutil
from importlib import import_module
from inspect import isclass, isfunction

__all__ = []

for _info in pkgutil.iter_modules(__path__):
    _module = import_module(f"{__name__}.{_info.name}")
    for _name, _value in vars(_module).items():
        if (
            not _name.startswith("_")
            and (isclass(_value) or isfunction(_value))
            and _value.__module__.startswith(__name__)
        ):
            globals()[_name] = _value
            __all__.append(_name)
