from contextlib import contextmanager
from importlib import import_module
from time import perf_counter, sleep

seconds = {}


@contextmanager
def timed_import(name):
    start = perf_counter()
    module = import_module(name)
    seconds[name] = perf_counter() - start
    yield module


with timed_import("charts") as charts:
    sleep(0.2)
    charts.draw()

print("0.2 s or more:", seconds["charts"] >= 0.2)
