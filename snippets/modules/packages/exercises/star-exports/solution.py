def exports(package):
    """Return, sorted, the names that a star import would give."""
    names = vars(package)
    if "__all__" in names:
        return sorted(set(names["__all__"]))
    return sorted(name for name in names if not name.startswith("_"))
