from importlib import import_module


def first_available(*names):
    for name in names:
        try:
            return import_module(name)
        except ModuleNotFoundError as error:
            if error.name.split(".")[0] != name.split(".")[0]:
                raise
    raise ImportError(f"none is installed of: {', '.join(names)}")
