def is_namespace(module):
    file = getattr(module, "__file__", None)
    return hasattr(module, "__path__") and file is None
