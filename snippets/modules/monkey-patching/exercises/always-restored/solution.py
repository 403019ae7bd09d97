from contextlib import contextmanager

MISSING = object()


@contextmanager
def patched(obj, name, value):
    getattr(obj, name)  # a misspelt name fails here
    original = vars(obj).get(name, MISSING)
    setattr(obj, name, value)
    try:
        yield value
    finally:
        if original is MISSING:
            delattr(obj, name)
        else:
            setattr(obj, name, original)
