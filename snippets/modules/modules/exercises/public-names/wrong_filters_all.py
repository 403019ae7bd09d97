def public_names(module):
    """Return the sorted public names of a module."""
    names = vars(module)
    names = names.get("__all__", names)
    return sorted(n for n in names if not n.startswith("_"))
