import sys
from contextlib import contextmanager
from types import ModuleType

MISSING = object()


@contextmanager
def fake_module(name, **attrs):
    fake = ModuleType(name)
    vars(fake).update(attrs)
    previous = sys.modules.get(name, MISSING)
    sys.modules[name] = fake
    try:
        yield fake
    except Exception:
        sys.modules.pop(name, None)
        raise
    if previous is MISSING:
        sys.modules.pop(name, None)
    else:
        sys.modules[name] = previous
