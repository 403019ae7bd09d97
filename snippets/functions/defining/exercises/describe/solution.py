def describe(func):
    """Return a function's name, its docstring and its number of parameters.

    The number is func.__code__.co_argcount. A function without a docstring
    has "" in its place.
    """
    return func.__name__, func.__doc__ or "", func.__code__.co_argcount
