def exports(package):
    public = [n for n in vars(package) if not n.startswith("_")]
    named = getattr(package, "__all__", public)
    return sorted(set(named) & set(public))
