from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

together = Barrier(4)


def convert(dollars):
    together.wait()
    import rates

    return round(dollars / rates.EURO, 2)


with ThreadPoolExecutor(max_workers=4) as workers:
    print(list(workers.map(convert, [10, 20, 30, 40])))
