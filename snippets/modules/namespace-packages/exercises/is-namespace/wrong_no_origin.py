def is_namespace(module):
    spec = getattr(module, "__spec__", None)
    return spec is None or spec.origin is None
