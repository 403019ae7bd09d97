def public_names(module):
    """Return the sorted public names of a module."""
    if hasattr(module, "__all__"):
        return sorted(module.__all__)
    return sorted(n for n in dir(module) if n[0] != "_")
