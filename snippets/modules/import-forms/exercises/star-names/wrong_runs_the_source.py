def star_names(source):
    names = {}
    exec(source, names)
    public = [n for n in names if not n.startswith("_")]
    return sorted(names.get("__all__", public))
