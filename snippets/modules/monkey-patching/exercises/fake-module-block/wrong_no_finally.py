import sys
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def fake_module(name, **attrs):
    fake = ModuleType(name)
    vars(fake).update(attrs)
    previous = sys.modules.get(name)
    sys.modules[name] = fake
    yield fake
    del sys.modules[name]
    if previous is not None:
        sys.modules[name] = previous
