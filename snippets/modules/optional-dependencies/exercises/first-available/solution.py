from importlib import import_module


def first_available(*names):
    """Return the first module of names that is installed.

    A module that is installed but fails to import is an error.
    """
    for name in names:
        try:
            return import_module(name)
        except ModuleNotFoundError as error:
            if not f"{name}.".startswith(f"{error.name}."):
                raise
    raise ImportError(f"none is installed of: {', '.join(names)}")
