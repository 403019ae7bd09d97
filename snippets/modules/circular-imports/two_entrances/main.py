import importlib

for entrance in ["orders", "customers"]:
    try:
        importlib.import_module(entrance)
        print(entrance, "first: works")
    except ImportError as error:
        print(entrance, "first:", type(error).__name__)
