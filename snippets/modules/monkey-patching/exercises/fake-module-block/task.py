from contextlib import contextmanager
from types import ModuleType


@contextmanager
def fake_module(name, **attrs):
    yield ModuleType(name)
