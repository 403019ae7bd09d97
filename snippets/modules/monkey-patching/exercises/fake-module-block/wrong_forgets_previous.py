import sys
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def fake_module(name, **attrs):
    fake = ModuleType(name)
    vars(fake).update(attrs)
    sys.modules[name] = fake
    try:
        yield fake
    finally:
        sys.modules.pop(name, None)
