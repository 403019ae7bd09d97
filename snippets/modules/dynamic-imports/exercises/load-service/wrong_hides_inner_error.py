from importlib import import_module


def load_service(path):
    module_name, _, name = path.rpartition(".")
    try:
        module = import_module(module_name)
    except (ImportError, ValueError, TypeError) as error:
        raise ImportError(f"no module for {path!r}") from error
    try:
        return getattr(module, name)
    except AttributeError as error:
        raise ImportError(f"no {name!r} for {path!r}") from error
