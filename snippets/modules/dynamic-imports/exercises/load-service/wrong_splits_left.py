from importlib import import_module


def load_service(path):
    module_name, _, name = path.partition(".")
    if not module_name or not name:
        raise ImportError(f"{path!r} is not of the form module.name")
    try:
        return getattr(import_module(module_name), name)
    except ModuleNotFoundError as error:
        if error.name != module_name:
            raise
        raise ImportError(f"no module for {path!r}") from error
    except AttributeError as error:
        raise ImportError(f"no {name!r} for {path!r}") from error
