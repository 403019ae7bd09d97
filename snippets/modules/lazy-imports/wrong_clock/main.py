from contextlib import contextmanager
from time import perf_counter, sleep

seconds = {}


@contextmanager
def timing(name):
    start = perf_counter()
    yield
    seconds[name] = perf_counter() - start


with timing("charts"):
    import charts

    sleep(0.2)
    charts.draw()

print("0.2 s or more:", seconds["charts"] >= 0.2)
