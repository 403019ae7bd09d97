from importlib import import_module


def first_available(*names):
    for name in names:
        try:
            return import_module(name)
        except ImportError:
            pass
    raise ImportError(f"none is installed of: {', '.join(names)}")
