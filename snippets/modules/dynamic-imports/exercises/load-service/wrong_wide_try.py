from importlib import import_module


def load_service(path):
    parts = path.split(".")
    if len(parts) < 2 or not all(parts):
        raise ImportError(f"{path!r} is not of the form module.name")
    module_name, _, name = path.rpartition(".")
    try:
        return getattr(import_module(module_name), name)
    except ModuleNotFoundError as error:
        if not f"{module_name}.".startswith(f"{error.name}."):
            raise
        raise ImportError(f"no module for {path!r}") from error
    except AttributeError as error:
        raise ImportError(f"no {name!r} for {path!r}") from error
