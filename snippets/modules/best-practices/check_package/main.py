import runpy
import sys

# much like `python -m shop`, inside a program
runpy.run_module("shop", run_name="__main__")
print("shop" in sys.modules)
print("shop.__main__" in sys.modules)
