from importlib import import_module


def load_service(path):
    """Return the object that a path such as "shop.Cart" names."""
    parts = path.split(".")
    if len(parts) < 2 or not all(parts):
        raise ImportError(f"{path!r} is not of the form module.name")
    module_name, _, name = path.rpartition(".")
    try:
        module = import_module(module_name)
    except ImportError as error:
        if not f"{module_name}.".startswith(f"{error.name}."):
            raise
        raise ImportError(f"no module for {path!r}") from error
    try:
        return getattr(module, name)
    except AttributeError as error:
        raise ImportError(f"no {name!r} for {path!r}") from error
