from importlib import import_module


def load_service(path):
    module_name, _, name = path.rpartition(".")
    if not module_name or not name or path.startswith("."):
        raise ImportError(f"{path!r} is not of the form module.name")
    try:
        module = import_module(module_name)
    except ModuleNotFoundError as error:
        if not f"{module_name}.".startswith(f"{error.name}."):
            raise
        raise ImportError(f"no module for {path!r}") from error
    return getattr(module, name)
