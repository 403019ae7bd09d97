def exports(package):
    if hasattr(package, "__all__"):
        return sorted(package.__all__)
    return sorted(n for n in dir(package) if not n.startswith("_"))
