def is_namespace(module):
    """Tell whether the module is a namespace package."""
    return False
