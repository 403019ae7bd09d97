def is_namespace(module):
    return not isinstance(getattr(module, "__path__", []), list)
