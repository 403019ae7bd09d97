from importlib import import_module
from time import perf_counter

seconds = {}
for name in "pdf_export", "tax_rates":
    start = perf_counter()
    import_module(name)
    seconds[name] = perf_counter() - start

print("slowest:", max(seconds, key=seconds.get))
