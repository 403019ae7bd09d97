from types import ModuleType


def exports(package):
    names = vars(package)
    if "__all__" in names:
        return sorted(set(names["__all__"]))
    return sorted(
        name
        for name, value in names.items()
        if not name.startswith("_") and not isinstance(value, ModuleType)
    )
