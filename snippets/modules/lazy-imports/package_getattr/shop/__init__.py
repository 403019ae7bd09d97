from importlib import import_module

_HOME = {"as_pdf": ".pdf", "as_html": ".html"}
_SUBMODULES = {"pdf", "html"}
__all__ = ["as_html", "as_pdf"]


def __getattr__(name):
    if name in _SUBMODULES:
        return import_module(f".{name}", __name__)
    if name not in _HOME:
        text = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(text)
    module = import_module(_HOME[name], __name__)
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *__all__, *_SUBMODULES})
