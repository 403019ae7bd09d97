from contextlib import contextmanager


@contextmanager
def patched(obj, name, value):
    setattr(obj, name, value)
    yield
