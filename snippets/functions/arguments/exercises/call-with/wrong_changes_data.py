import inspect


def call_with(func, data):
    """Call func with those entries of data that it has a parameter for."""
    names = inspect.signature(func).parameters
    for name in list(data):
        if name not in names:
            del data[name]
    return func(**data)
