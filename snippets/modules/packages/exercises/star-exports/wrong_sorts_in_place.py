def exports(package):
    names = vars(package)
    if "__all__" in names:
        found = names["__all__"]
    else:
        found = [name for name in names if not name.startswith("_")]
    if isinstance(found, list):
        found.sort()
        return found
    return sorted(found)
