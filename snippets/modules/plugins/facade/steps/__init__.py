import pkgutil
from importlib import import_module

__all__ = []
for _info in pkgutil.iter_modules(__path__):
    _module = import_module(f"{__name__}.{_info.name}")
    for _name in _module.__all__:
        if _name in __all__:
            raise ImportError(f"two steps called {_name}")
        globals()[_name] = getattr(_module, _name)
        __all__.append(_name)
