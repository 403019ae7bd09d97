from importlib import import_module

_HOME = {"as_pdf": ".pdf", "as_html": ".html"}
__all__ = ["as_html", "as_pdf"]


def __getattr__(name):
    if name not in _HOME:
        text = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(text)
    module = import_module(_HOME[name], __name__)
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__():
    return sorted(set(globals()) | set(__all__))
