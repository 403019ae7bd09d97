def layer_violations(imports, layers):
    """Return the imports that point to a higher layer."""
    return []
