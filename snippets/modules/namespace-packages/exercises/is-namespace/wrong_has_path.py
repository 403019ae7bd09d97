def is_namespace(module):
    return hasattr(module, "__path__")
