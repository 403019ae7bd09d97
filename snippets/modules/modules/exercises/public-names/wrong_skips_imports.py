import types


def public_names(module):
    """Return the sorted public names of a module."""
    names = vars(module)
    if "__all__" in names:
        return sorted(names["__all__"])
    return sorted(
        name
        for name, value in names.items()
        if name[0] != "_" and not isinstance(value, types.ModuleType)
    )
