from importlib import import_module

name = "json.decoder"
print(__import__(name).__name__)
print(import_module(name).__name__)
