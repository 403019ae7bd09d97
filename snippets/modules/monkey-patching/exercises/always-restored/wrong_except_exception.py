from contextlib import contextmanager

MISSING = object()


@contextmanager
def patched(obj, name, value):
    getattr(obj, name)
    original = vars(obj).get(name, MISSING)
    setattr(obj, name, value)

    def restore():
        if original is MISSING:
            delattr(obj, name)
        else:
            setattr(obj, name, original)

    try:
        yield value
    except Exception:
        restore()
        raise
    restore()
