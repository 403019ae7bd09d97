from functools import wraps
from importlib import import_module


class _LazyModule:
    def __init__(self, load):
        self._load = load

    def __getattr__(self, attribute):
        return getattr(self._load(), attribute)


class Importer:
    """Load modules by role: {"json": ("fastjson", "json")}."""

    def __init__(self, choices):
        self._choices = choices
        self._loaded = {}

    def load(self, role):
        """Return the first installed module of the role, cached."""
        if role not in self._loaded:
            self._loaded[role] = self._first(role)
        return self._loaded[role]

    def _first(self, role):
        names = self._choices[role]
        for name in names:
            try:
                return import_module(name)
            except ModuleNotFoundError as error:
                if error.name != name:
                    raise
        raise ImportError(f"{role} needs one of: {', '.join(names)}")

    def lazy(self, role):
        """Return an object that loads the role at first use."""
        return _LazyModule(lambda: self.load(role))

    def requires(self, role):
        """Make a decorator: loads the role before each call."""

        def decorate(function):
            @wraps(function)
            def wrapper(*args, **kwargs):
                try:
                    self.load(role)
                    return function(*args, **kwargs)
                except ImportError as error:
                    raise ImportError(
                        f"{function.__name__}(): {error}"
                    ) from error

            return wrapper

        return decorate
