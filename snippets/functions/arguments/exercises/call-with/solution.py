import inspect


def call_with(func, data):
    """Call func with those entries of data that it has a parameter for.

    data is a dictionary from names to values. Return the result.
    """
    names = inspect.signature(func).parameters
    return func(**{name: data[name] for name in names if name in data})
