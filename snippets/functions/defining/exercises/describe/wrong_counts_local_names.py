def describe(func):
    """Return a function's name, its docstring and its number of parameters."""
    return func.__name__, func.__doc__ or "", func.__code__.co_nlocals
