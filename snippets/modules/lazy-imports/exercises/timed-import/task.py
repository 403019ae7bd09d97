from contextlib import contextmanager
from time import perf_counter


@contextmanager
def timed_import(name, seconds, clock=perf_counter):
    """Import name, store its duration in seconds[name]."""
    yield None
