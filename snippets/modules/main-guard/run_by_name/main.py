import runpy
import sys

names = runpy.run_module("parking", run_name="__main__")
print(names["__name__"], names["shown"])

names = runpy.run_path("parking.py")
print(names["__name__"], names["shown"])
print("parking" in sys.modules)
