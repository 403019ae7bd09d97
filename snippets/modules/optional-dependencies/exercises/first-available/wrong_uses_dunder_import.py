def first_available(*names):
    for name in names:
        try:
            return __import__(name)
        except ModuleNotFoundError as error:
            if not f"{name}.".startswith(f"{error.name}."):
                raise
    raise ImportError(f"none is installed of: {', '.join(names)}")
