def public_names(module):
    """Return the sorted public names of a module."""
    declared = getattr(module, "__all__", None)
    if declared:
        return sorted(declared)
    return sorted(n for n in vars(module) if n[0] != "_")
