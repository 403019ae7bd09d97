from importlib import import_module

for module in ("fancytable", "chartkit", "oldkit", "pricekit"):
    try:
        import_module(module)
    except ImportError as error:
        kind = type(error).__name__
        print(f"{module}: {kind}, name={error.name!r}")
    except Exception as error:
        print(f"{module}: {type(error).__name__}")
