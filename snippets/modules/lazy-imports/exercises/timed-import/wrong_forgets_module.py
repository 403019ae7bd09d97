from contextlib import contextmanager
from importlib import import_module
from time import perf_counter


@contextmanager
def timed_import(name, seconds, clock=perf_counter):
    """Import name, store its duration in seconds[name]."""
    start = clock()
    import_module(name)
    seconds[name] = clock() - start
    yield
