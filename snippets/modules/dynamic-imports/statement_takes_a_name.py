from importlib import import_module

chosen = "json"

try:
    import chosen
except ModuleNotFoundError as error:
    print(error)

print(import_module(chosen).__name__)
