import pkgutil
from importlib import import_module

__all__ = []

for _info in pkgutil.iter_modules(__path__):
    _module = import_module(f"{__name__}.{_info.name}")
    for _name, _value in vars(_module).items():
        _origin = getattr(_value, "__module__", _module.__name__)
        if not _name.startswith("_") and _origin == _module.__name__:
            globals()[_name] = _value
            __all__.append(_name)
