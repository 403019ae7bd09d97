def is_namespace(module):
    return getattr(module, "__file__", None) is None
