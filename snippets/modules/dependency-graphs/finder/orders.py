from importlib import import_module


def load(name="report"):
    import prices

    return prices, import_module(name)
