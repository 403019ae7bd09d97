def exports(package):
    names = vars(package)
    return sorted(name for name in names if not name.startswith("_"))
