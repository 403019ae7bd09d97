import sys
from contextlib import contextmanager
from types import ModuleType
from unittest.mock import patch


@contextmanager
def fake_module(name, **attrs):
    fake = ModuleType(name)
    vars(fake).update(attrs)
    with patch.dict(sys.modules, {name: fake}):
        yield fake
