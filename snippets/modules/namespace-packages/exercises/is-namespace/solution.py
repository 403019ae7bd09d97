from importlib.machinery import NamespaceLoader


def is_namespace(module):
    """Tell whether the module is a namespace package."""
    spec = getattr(module, "__spec__", None)
    loader = getattr(spec, "loader", None)
    return isinstance(loader, NamespaceLoader)
