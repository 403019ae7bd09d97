def exports(package):
    named = getattr(package, "__all__", None)
    if named:
        return sorted(named)
    return sorted(n for n in vars(package) if not n.startswith("_"))
