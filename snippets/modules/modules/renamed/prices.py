import warnings

MENU = {"tea": 250, "cake": 420}


def __getattr__(name):
    if name == "PRICES":
        warnings.warn(
            "prices.PRICES is now prices.MENU",
            DeprecationWarning,
            stacklevel=2,
        )
        return MENU
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return [*globals(), "PRICES"]
