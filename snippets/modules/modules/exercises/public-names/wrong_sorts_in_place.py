def public_names(module):
    """Return the sorted public names of a module."""
    names = vars(module)
    if "__all__" in names:
        names["__all__"].sort()
        return names["__all__"]
    return sorted(n for n in names if not n.startswith("_"))
